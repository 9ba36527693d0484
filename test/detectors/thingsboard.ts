/** Samples for the detectors of ThingsBoard. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const deviceToken = randomText('base62', 20);
const provisionSecret = randomText('lowerAlnum', 20, 1);

testDetectors('thingsboard', {
  'thingsboard-device-token': {
    matches: [
      `THINGSBOARD_ACCESS_TOKEN=«${deviceToken}»\n`,
      `thingsboard_key := "«${deviceToken}»"`,
      `export THINGSBOARD_TOKEN="«${deviceToken}»"`,
    ],
    nonMatches: [
      `const value = '${deviceToken}';`,
      `thingsboard_key := "${deviceToken.slice(1)}"`,
      `client = Thingsboard(api_key="${deviceToken}0")`,
      `export THINGSBOARD_TOKEN="${'0'.repeat(20)}"`,
      `thingsboard${' '.repeat(90)}key = ${deviceToken}`,
      `thingsboard commit ${randomText('hex', 40)}`,
    ],
  },
  'thingsboard-provision-secret': {
    matches: [
      `{ "provisiondevicekey": { "apiKey": "«${provisionSecret}»" } }`,
      `$ provisiondevicekey login «${provisionSecret}»`,
      `client = provision_device_secret.Client("«${provisionSecret}»")`,
    ],
    nonMatches: [
      `const value = '${provisionSecret}';`,
      `const client = new Provisiondevicekey('${provisionSecret.slice(1)}');`,
      `client = provisiondevicekey.Client("${provisionSecret}0")`,
      `https://api.provisiondevicekey.com/v1/items?access=${'0'.repeat(20)}&page=2`,
      `provisiondevicekey${' '.repeat(90)}key = ${provisionSecret}`,
      `provisiondevicekey sha256 ${randomText('hex', 64)}`,
    ],
  },
});
