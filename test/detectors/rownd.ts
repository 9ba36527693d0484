/** Samples for the detectors of Rownd. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const appSecret = randomText('lowerAlnum', 48);
const appKey = randomUuid(1);

testDetectors('rownd', {
  'rownd-app-secret': {
    matches: [
      `ROWND_APP_SECRET=«${appSecret}»\n`,
      `client = Rownd(api_key="«${appSecret}»")`,
      `export ROWND_TOKEN="«${appSecret}»"`,
    ],
    nonMatches: [
      `VALUE=${appSecret}\n`,
      `ROWND_APP_SECRET=${appSecret.slice(1)}\n`,
      `{ "rownd": { "apiKey": "${appSecret}0" } }`,
      `const rownd_secret = '${'0'.repeat(48)}';`,
      `rownd${' '.repeat(90)}key = ${appSecret}`,
      `rownd sha256 ${randomText('hex', 64)}`,
    ],
  },
  'rownd-app-key': {
    matches: [`ROWND_APP_KEY=«${appKey}»\n`, `const rownd_secret = '«${appKey}»';`, `rownd_key := "«${appKey}»"`],
    nonMatches: [
      `VALUE=${appKey}\n`,
      `const rownd_secret = '${appKey.slice(1)}';`,
      `rownd_token: ${appKey}0\n`,
      `rownd_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `rownd${' '.repeat(90)}key = ${appKey}`,
      `rownd sha256 ${randomText('hex', 64)}`,
    ],
  },
});
