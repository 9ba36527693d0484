/** Samples for the detectors of PartnerStack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('partnerstack', {
  'partnerstack-api-key': {
    matches: [
      `PARTNERSTACK_SECRET_KEY=«${apiKey}»\n`,
      `const client = new Partnerstack('«${apiKey}»');`,
      `client = partnerstack.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const partnerstack_secret = '${apiKey.slice(1)}';`,
      `partnerstack_token: ${apiKey}0\n`,
      `partnerstack_key := "${'0'.repeat(64)}"`,
      `partnerstack${' '.repeat(90)}key = ${apiKey}`,
      `partnerstack commit ${randomText('hex', 40)}`,
    ],
  },
});
