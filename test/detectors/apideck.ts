/** Samples for the detectors of Apideck. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = `sk_live_${randomUuid()}-${randomText('base62', 19)}-${randomUuid(1)}`;

testDetectors('apideck', {
  'apideck-api-key': {
    matches: [
      `https://apideck.com/v1?key=«${apiKey}»&page=2`,
      `APIDECK_API_KEY=«${apiKey}»\n`,
      `{ "apideckApiKey": "«${apiKey}»" }`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `sk_live_${'0'.repeat(93)}`, apiKey.slice(8)],
  },
});
