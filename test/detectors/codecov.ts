/** Samples for the detectors of Codecov. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const uploadToken = randomUuid();
const accessToken = randomText('lowerAlnum', 32, 1);

testDetectors('codecov', {
  'codecov-upload-token': {
    matches: [
      `CODECOV_TOKEN=«${uploadToken}»\n`,
      `client = Codecov(api_key="«${uploadToken}»")`,
      `headers['codecov-api-key'] = '«${uploadToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${uploadToken}" }`,
      `const codecov_secret = '${uploadToken.slice(1)}';`,
      `codecov_token: ${uploadToken}0\n`,
      `codecov_key := "${'00000000-0000-0000-0000-000000000000'}"`,
      `codecov${' '.repeat(90)}key = ${uploadToken}`,
      `codecov commit ${randomText('hex', 40)}`,
    ],
  },
  'codecov-access-token': {
    matches: [
      `CODECOV_ACCESS_TOKEN=«${accessToken}»\n`,
      `const codecov_secret = '«${accessToken}»';`,
      `codecov_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `codecov_key := "${accessToken.slice(1)}"`,
      `client = Codecov(api_key="${accessToken}0")`,
      `export CODECOV_TOKEN="${'0'.repeat(32)}"`,
      `codecov${' '.repeat(90)}key = ${accessToken}`,
      `codecov commit ${randomText('hex', 40)}`,
    ],
  },
});
