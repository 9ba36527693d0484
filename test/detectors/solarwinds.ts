/** Samples for the detectors of SolarWinds. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base64url', 71);

testDetectors('solarwinds', {
  'solarwinds-api-token': {
    matches: [
      `APPOPTICS_TOKEN=«${apiToken}»\n`,
      `client = appoptics.Client("«${apiToken}»")`,
      `swo_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `appoptics_token: ${apiToken.slice(1)}\n`,
      `appoptics_key := "${apiToken}0"`,
      `client = Appoptics(api_key="${'0'.repeat(71)}")`,
      `appoptics${' '.repeat(90)}key = ${apiToken}`,
      `appoptics sha256 ${randomText('hex', 64)}`,
    ],
  },
});
