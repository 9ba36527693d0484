/** Samples for the detectors of Appcues. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiSecret = randomText('lowerAlnum', 36);

testDetectors('appcues', {
  'appcues-api-secret': {
    matches: [
      `APPCUES_API_SECRET=«${apiSecret}»\n`,
      `const appcues_secret = '«${apiSecret}»';`,
      `appcues_key := "«${apiSecret}»"`,
    ],
    nonMatches: [
      `some_key: ${apiSecret}`,
      `client = Appcues(api_key="${apiSecret.slice(1)}")`,
      `export APPCUES_TOKEN="${apiSecret}0"`,
      `headers['appcues-api-key'] = '${'0'.repeat(36)}';`,
      `appcues${' '.repeat(90)}key = ${apiSecret}`,
      `appcues id ${randomUuid()}`,
    ],
  },
});
