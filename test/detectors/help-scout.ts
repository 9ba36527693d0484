/** Samples for the detectors of Help Scout. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const docsApiKey = randomText('lowerAlnum', 40);
const appSecret = randomText('base62', 32, 1);

testDetectors('help-scout', {
  'help-scout-docs-api-key': {
    matches: [
      `HELPSCOUT_DOCS_API_KEY=«${docsApiKey}»\n`,
      `https://api.helpscout.com/v1/items?access=«${docsApiKey}»&page=2`,
      `help_scout_token: «${docsApiKey}»\n`,
    ],
    nonMatches: [
      `VALUE=${docsApiKey}\n`,
      `const helpscout_secret = '${docsApiKey.slice(1)}';`,
      `helpscout_token: ${docsApiKey}0\n`,
      `helpscout_key := "${'0'.repeat(40)}"`,
      `helpscout${' '.repeat(90)}key = ${docsApiKey}`,
      `helpscout id ${randomUuid()}`,
    ],
  },
  'help-scout-app-secret': {
    matches: [
      `HELPSCOUT_APP_SECRET=«${appSecret}»\n`,
      `helpscout_key := "«${appSecret}»"`,
      `{ "help_scout": { "apiKey": "«${appSecret}»" } }`,
    ],
    nonMatches: [
      `VALUE=${appSecret}\n`,
      `HELPSCOUT_APP_SECRET=${appSecret.slice(1)}\n`,
      `{ "helpscout": { "apiKey": "${appSecret}0" } }`,
      `const helpscout_secret = '${'0'.repeat(32)}';`,
      `helpscout${' '.repeat(90)}key = ${appSecret}`,
      `helpscout id ${randomUuid()}`,
    ],
  },
});
