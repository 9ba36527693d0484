/** Samples for the detectors of NewsCatcher. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base64url', 43);

testDetectors('newscatcher', {
  'newscatcher-api-key': {
    matches: [
      `NEWSCATCHER_API_KEY=«${apiKey}»\n`,
      `newscatcher_token: «${apiKey}»\n`,
      `newscatcher_key := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Newscatcher(api_key="${apiKey.slice(1)}")`,
      `export NEWSCATCHER_TOKEN="${apiKey}0"`,
      `const client = new Newscatcher('${'0'.repeat(43)}');`,
      `newscatcher${' '.repeat(90)}key = ${apiKey}`,
      `newscatcher id ${randomUuid()}`,
    ],
  },
});
