/** Samples for the detectors of Huawei Cloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appSecret = randomText('hex', 64);
const secretAccessKey = randomText('base62', 40, 1);

testDetectors('huawei-cloud', {
  'huawei-cloud-app-secret': {
    matches: [
      `HUAWEI_CLIENT_SECRET=«${appSecret}»\n`,
      `headers['huawei-api-key'] = '«${appSecret}»';`,
      `const huawei_secret = '«${appSecret}»';`,
    ],
    nonMatches: [
      `const value = '${appSecret}';`,
      `huawei_token: ${appSecret.slice(1)}\n`,
      `huawei_key := "${appSecret}0"`,
      `client = Huawei(api_key="${'0'.repeat(64)}")`,
      `huawei${' '.repeat(90)}key = ${appSecret}`,
      `huawei sha256 ${randomText('hex', 64)}`,
    ],
  },
  'huawei-cloud-secret-access-key': {
    matches: [
      `headers['huaweicloud-api-key'] = '«${secretAccessKey}»';`,
      `hwcloud_token: «${secretAccessKey}»\n`,
      `const huaweicloud_secret = '«${secretAccessKey}»';`,
    ],
    nonMatches: [
      `const value = '${secretAccessKey}';`,
      `headers['huaweicloud-api-key'] = '${secretAccessKey.slice(1)}';`,
      `HUAWEICLOUD_SDK_SK=${secretAccessKey}0\n`,
      `{ "huaweicloud": { "apiKey": "${'0'.repeat(40)}" } }`,
      `huaweicloud${' '.repeat(90)}key = ${secretAccessKey}`,
      `huaweicloud commit ${randomText('hex', 40)}`,
    ],
  },
});
