/** Samples for the detectors of Gyazo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 43);

testDetectors('gyazo', {
  'gyazo-access-token': {
    matches: [
      `GYAZO_ACCESS_TOKEN=«${accessToken}»\n`,
      `gyazo_token: «${accessToken}»\n`,
      `gyazo_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `gyazo_key := "${accessToken.slice(1)}"`,
      `client = Gyazo(api_key="${accessToken}0")`,
      `export GYAZO_TOKEN="${'0'.repeat(43)}"`,
      `gyazo${' '.repeat(90)}key = ${accessToken}`,
      `gyazo commit ${randomText('hex', 40)}`,
    ],
  },
});
