/** Samples for the detectors of TrueNAS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('digits', 3)}-${randomText('base62', 64, 1)}`;
const keyInCall = `10-${randomText('base62', 64, 8)}`;

testDetectors('truenas', {
  'truenas-api-key': {
    matches: [`TRUENAS_API_KEY=«${apiKey}»\n`, `truenas_key := "«${apiKey}»"`, `# true-nas\napi_key = '«${apiKey}»'`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `TRUENAS_API_KEY=${randomText('digits', 3)}-${randomText('base62', 63, 1)}\n`,
      `const truenas_secret = '${'0'.repeat(3)}-${'0'.repeat(64)}';`,
      `truenas${' '.repeat(90)}key = ${apiKey}`,
      `truenas_token: ${apiKey.slice(0, 9)}?${apiKey.slice(10)}\n`,
      `truenas commit ${randomText('hex', 40)}`,
    ],
  },
  'truenas-api-key-in-call': {
    matches: [
      `{\n  "method": "auth.login_with_api_key",\n  "params": [\n    "«${keyInCall}»"\n  ]\n}\n`,
      `{"method":"auth.login_with_api_key","params":["«${keyInCall}»"]}`,
    ],
    nonMatches: [
      '{"method":"auth.login_with_api_key","params":["<key>"]}',
      '{"method":"auth.login_with_api_key","params":[]}',
      `{"method":"auth.login","params":["${keyInCall}"]}`,
      `{"method":"auth.login_with_api_key","params":["${keyInCall}0"]}`,
    ],
  },
});
