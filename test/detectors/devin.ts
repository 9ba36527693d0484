/** Samples for the detectors of Devin. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalApiKey = `apk_user_${randomText('base64', 150)}`;
const serviceApiKey = `apk_${randomText('base64', 90, 1)}`;
const serviceUserToken = `cog_${randomText('lower', 52, 2)}`;

testDetectors('devin', {
  'devin-personal-api-key': {
    matches: [
      `devin_api_key: «${personalApiKey}»\n`,
      `devin_api_key = "«${personalApiKey}»"`,
      `devinApiKey := "«${personalApiKey}»"`,
    ],
    nonMatches: [
      `x${personalApiKey}`,
      `apk_user_${randomText('base64', 119)}`,
      `apk_user_${'0'.repeat(150)}`,
      personalApiKey.slice(9),
      `${personalApiKey.slice(0, 12)} ${personalApiKey.slice(12)}`,
    ],
  },
  'devin-service-api-key': {
    matches: [
      `const devinApiKey = '«${serviceApiKey}»';`,
      `devin_api_key: «${serviceApiKey}»\n`,
      `devin_api_key = "«${serviceApiKey}»"`,
    ],
    nonMatches: [
      `x${serviceApiKey}`,
      `apk_${randomText('base64', 79, 1)}`,
      `apk_${'0'.repeat(90)}`,
      serviceApiKey.slice(4),
      `${serviceApiKey.slice(0, 7)} ${serviceApiKey.slice(7)}`,
    ],
  },
  'devin-service-user-token': {
    matches: [
      `export DEVIN_API_KEY=«${serviceUserToken}»`,
      `'devin_api_key' => '«${serviceUserToken}»',`,
      `<add key="devinApiKey" value="«${serviceUserToken}»" />`,
    ],
    nonMatches: [
      `x${serviceUserToken}`,
      serviceUserToken.slice(0, -1),
      `${serviceUserToken}0`,
      `cog_${'0'.repeat(52)}`,
      serviceUserToken.slice(4),
    ],
  },
});
