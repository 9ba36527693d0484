/** Samples for the detectors of UpLead. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('uplead', {
  'uplead-api-key': {
    matches: [
      `UPLEAD_API_KEY=«${apiKey}»\n`,
      `$ uplead login «${apiKey}»`,
      `{ "uplead": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const uplead_secret = '${apiKey.slice(1)}';`,
      `uplead_token: ${apiKey}0\n`,
      `uplead_key := "${'0'.repeat(32)}"`,
      `uplead${' '.repeat(90)}key = ${apiKey}`,
      `uplead sha256 ${randomText('hex', 64)}`,
    ],
  },
});
