/** Samples for the detectors of Yelp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 128);

testDetectors('yelp', {
  'yelp-api-key': {
    matches: [`YELP_API_KEY=«${apiKey}»\n`, `yelp_token: «${apiKey}»\n`, `yelp_key := "«${apiKey}»"`],
    nonMatches: [
      `some_key: ${apiKey}`,
      `https://api.yelp.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ yelp login ${apiKey}0`,
      `YELP_API_KEY=${'0'.repeat(128)}\n`,
      `yelp${' '.repeat(90)}key = ${apiKey}`,
      `yelp sha256 ${randomText('hex', 64)}`,
    ],
  },
});
