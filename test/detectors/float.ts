/** Samples for the detectors of Float. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('hex', 16)}${randomText('base62', 42, 1)}=`;

testDetectors('float', {
  'float-api-key': {
    matches: [
      `FLOAT_ACCESS_TOKEN=«${apiKey}»\n`,
      `client = Client(float_api_key="«${apiKey}»")`,
      `# float key\napi_key = '«${apiKey}»'`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export FLOAT_TOKEN="${randomText('hex', 16)}${randomText('base62', 41, 1)}="`,
      `FLOAT_ACCESS_TOKEN=${'0'.repeat(16)}${'0'.repeat(42)}=\n`,
      `float_${' '.repeat(90)}key = ${apiKey}`,
      `{ "float_token": "${apiKey.slice(0, 9)}?${apiKey.slice(10)}" }`,
      `float sha256 ${randomText('hex', 64)}`,
    ],
  },
});
