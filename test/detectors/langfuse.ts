/** Samples for the detectors of Langfuse. */
import { testDetectors } from '../support/detectorTester';
import { randomUuid } from '../support/samples';

const secretKey = `sk-lf-${randomUuid()}`;
const publicKey = `pk-lf-${randomUuid(1)}`;

testDetectors('langfuse', {
  'langfuse-secret-key': {
    matches: [
      `<add key="langfuseSecretKey" value="«${secretKey}»" />`,
      `curl -H "Authorization: Bearer «${secretKey}»" https://api.langfuse.com/`,
      `headers: { Authorization: 'Bearer «${secretKey}»' }`,
    ],
    nonMatches: [
      `x${secretKey}`,
      secretKey.slice(0, -1),
      `${secretKey}0`,
      'sk-lf-00000000-0000-0000-0000-000000000000',
      secretKey.slice(6),
    ],
  },
  'langfuse-public-key': {
    matches: [
      `curl -H "Authorization: Bearer «${publicKey}»" https://api.langfuse.com/`,
      `headers: { Authorization: 'Bearer «${publicKey}»' }`,
      `https://langfuse.com/v1?key=«${publicKey}»&page=2`,
    ],
    nonMatches: [
      `x${publicKey}`,
      publicKey.slice(0, -1),
      `${publicKey}0`,
      'pk-lf-00000000-0000-0000-0000-000000000000',
      publicKey.slice(6),
    ],
  },
});
