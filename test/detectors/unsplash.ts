/** Samples for the detectors of Unsplash. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = randomText('base64url', 43);

testDetectors('unsplash', {
  'unsplash-access-key': {
    matches: [
      `UNSPLASH_ACCESS_KEY=«${accessKey}»\n`,
      `unsplash_key := "«${accessKey}»"`,
      `client = Unsplash(api_key="«${accessKey}»")`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `https://api.unsplash.com/v1/items?access=${accessKey.slice(1)}&page=2`,
      `$ unsplash login ${accessKey}0`,
      `UNSPLASH_ACCESS_KEY=${'0'.repeat(43)}\n`,
      `unsplash${' '.repeat(90)}key = ${accessKey}`,
      `unsplash id ${randomUuid()}`,
    ],
  },
});
