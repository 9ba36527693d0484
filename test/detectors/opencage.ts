/** Samples for the detectors of OpenCage. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('opencage', {
  'opencage-api-key': {
    matches: [
      `OPENCAGE_API_KEY=«${apiKey}»\n`,
      `$ opencage login «${apiKey}»`,
      `{ "opencage": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `OPENCAGE_API_KEY=${apiKey.slice(1)}\n`,
      `{ "opencage": { "apiKey": "${apiKey}0" } }`,
      `const opencage_secret = '${'0'.repeat(32)}';`,
      `opencage${' '.repeat(90)}key = ${apiKey}`,
      `opencage id ${randomUuid()}`,
    ],
  },
});
