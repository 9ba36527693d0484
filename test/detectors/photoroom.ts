/** Samples for the detectors of Photoroom. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `sk_pr_${randomText('base62', 32)}_${randomText('hex', 40, 1)}`;
const sandboxApiKey = `sandbox_sk_pr_${randomText('base62', 32, 1)}_${randomText('hex', 40, 2)}`;

testDetectors('photoroom', {
  'photoroom-api-key': {
    matches: [
      `<add key="photoroomApiKey" value="«${apiKey}»" />`,
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.photoroom.com/`,
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `sk_pr_${randomText('base62', 32)}_${randomText('hex', 39, 1)}`,
      `sk_pr_${'0'.repeat(32)}_${'0'.repeat(40)}`,
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
      apiKey.toUpperCase(),
    ],
  },
  'photoroom-sandbox-api-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${sandboxApiKey}»' }`,
      `https://photoroom.com/v1?key=«${sandboxApiKey}»&page=2`,
      `PHOTOROOM_API_KEY=«${sandboxApiKey}»\n`,
    ],
    nonMatches: [
      `x${sandboxApiKey}`,
      `sandbox_sk_pr_${randomText('base62', 32, 1)}_${randomText('hex', 39, 2)}`,
      `sandbox_sk_pr_${'0'.repeat(32)}_${'0'.repeat(40)}`,
      `${sandboxApiKey.slice(0, 7)} ${sandboxApiKey.slice(7)}`,
      sandboxApiKey.toUpperCase(),
    ],
  },
});
