/** Samples for the detectors of Geckoboard. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 44);

testDetectors('geckoboard', {
  'geckoboard-api-key': {
    matches: [
      `GECKOBOARD_API_KEY=«${apiKey}»\n`,
      `geckoboard_key := "«${apiKey}»"`,
      `client = Geckoboard(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `GECKOBOARD_API_KEY=${apiKey.slice(1)}\n`,
      `{ "geckoboard": { "apiKey": "${apiKey}0" } }`,
      `const geckoboard_secret = '${'0'.repeat(44)}';`,
      `geckoboard${' '.repeat(90)}key = ${apiKey}`,
      `geckoboard id ${randomUuid()}`,
    ],
  },
});
