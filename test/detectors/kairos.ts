/** Samples for the detectors of Kairos. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('hex', 32);

testDetectors('kairos', {
  'kairos-app-key': {
    matches: [
      `KAIROS_APP_KEY=«${appKey}»\n`,
      `{ "kairos": { "apiKey": "«${appKey}»" } }`,
      `kairos_token: «${appKey}»\n`,
    ],
    nonMatches: [
      `const value = '${appKey}';`,
      `client = Kairos(api_key="${appKey.slice(1)}")`,
      `export KAIROS_TOKEN="${appKey}0"`,
      `headers['kairos-api-key'] = '${'0'.repeat(32)}';`,
      `kairos${' '.repeat(90)}key = ${appKey}`,
      `kairos sha256 ${randomText('hex', 64)}`,
    ],
  },
});
