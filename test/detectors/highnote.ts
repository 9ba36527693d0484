/** Samples for the detectors of Highnote. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const liveSecretKey = `sk_live_a2V5Xz${randomText('base64', 70)}`;
const testSecretKey = `sk_test_a2V5Xz${randomText('base64', 70, 1)}`;

testDetectors('highnote', {
  'highnote-live-secret-key': {
    matches: [
      `HIGHNOTE_API_KEY=«${liveSecretKey}»\n`,
      `headers['highnote-api-key'] = '«${liveSecretKey}»';`,
      `const highnote_secret = '«${liveSecretKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${liveSecretKey}" }`,
      `const highnote_secret = 'sk_live_a2V5Xz${randomText('base64', 59)}';`,
      `highnote_key := "sk_live_a2V5Xz${'0'.repeat(70)}"`,
      `highnote${' '.repeat(90)}key = ${liveSecretKey}`,
      `client = Highnote(api_key="${liveSecretKey.slice(0, 9)}?${liveSecretKey.slice(10)}")`,
      `highnote id ${randomUuid()}`,
    ],
  },
  'highnote-test-secret-key': {
    matches: [
      `HIGHNOTE_API_KEY=«${testSecretKey}»\n`,
      `headers['highnote-api-key'] = '«${testSecretKey}»';`,
      `const highnote_secret = '«${testSecretKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${testSecretKey}" }`,
      `headers['highnote-api-key'] = 'sk_test_a2V5Xz${randomText('base64', 59, 1)}';`,
      `{ "highnote": { "apiKey": "sk_test_a2V5Xz${'0'.repeat(70)}" } }`,
      `highnote${' '.repeat(90)}key = ${testSecretKey}`,
      `const highnote_secret = '${testSecretKey.slice(0, 9)}?${testSecretKey.slice(10)}';`,
      `highnote commit ${randomText('hex', 40)}`,
    ],
  },
});
