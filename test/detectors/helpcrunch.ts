/** Samples for the detectors of HelpCrunch. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 328);

testDetectors('helpcrunch', {
  'helpcrunch-api-key': {
    matches: [
      `HELPCRUNCH_API_KEY=«${apiKey}»\n`,
      `const client = new Helpcrunch('«${apiKey}»');`,
      `client = helpcrunch.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const helpcrunch_secret = '${apiKey.slice(1)}';`,
      `helpcrunch_token: ${apiKey}0\n`,
      `helpcrunch_key := "${'0'.repeat(328)}"`,
      `helpcrunch${' '.repeat(90)}key = ${apiKey}`,
      `helpcrunch id ${randomUuid()}`,
    ],
  },
});
