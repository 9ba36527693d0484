/** Samples for the detectors of Moderation API. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base62', 36)}.${randomText('base62', 115, 1)}.${randomText('base62', 43, 2)}`;

testDetectors('moderation-api', {
  'moderation-api-key': {
    matches: [
      `MODERATION_API_KEY=«${apiKey}»\n`,
      `moderation_key := "«${apiKey}»"`,
      `client = Moderation(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ moderation login ${apiKey.slice(1)}`,
      `MODERATION_API_KEY=${apiKey}0\n`,
      `{ "moderation": { "apiKey": "${'0'.repeat(36)}.${'0'.repeat(115)}.${'0'.repeat(43)}" } }`,
      `moderation${' '.repeat(90)}key = ${apiKey}`,
      `moderation sha256 ${randomText('hex', 64)}`,
    ],
  },
});
