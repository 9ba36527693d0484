/** Samples for the detectors of Adafruit IO. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const key = `aio_${randomText('base62', 28)}`;
const legacyKey = randomText('base64url', 32, 1);

testDetectors('adafruit-io', {
  'adafruit-io-key': {
    matches: [
      `headers: { Authorization: 'Bearer «${key}»' }`,
      `https://io.adafruit.com/v1?key=«${key}»&page=2`,
      `ADAFRUIT_IO_KEY=«${key}»\n`,
    ],
    nonMatches: [`x${key}`, key.slice(0, -1), `${key}0`, `aio_${'0'.repeat(28)}`, key.slice(4)],
  },
  'adafruit-io-legacy-key': {
    matches: [
      `ADAFRUIT_IO_KEY=«${legacyKey}»\n`,
      `client = Adafruit(api_key="«${legacyKey}»")`,
      `aio_key_key := "«${legacyKey}»"`,
    ],
    nonMatches: [
      `VALUE=${legacyKey}\n`,
      `adafruit_token: ${legacyKey.slice(1)}\n`,
      `adafruit_key := "${legacyKey}0"`,
      `client = Adafruit(api_key="${'0'.repeat(32)}")`,
      `adafruit${' '.repeat(90)}key = ${legacyKey}`,
      `adafruit commit ${randomText('hex', 40)}`,
    ],
  },
});
