/** Samples for the detectors of API2Cart. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('api2cart', {
  'api2cart-api-key': {
    matches: [
      `API2CART_API_KEY=«${apiKey}»\n`,
      `{ "api2cart": { "apiKey": "«${apiKey}»" } }`,
      `const api2cart_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `export API2CART_TOKEN="${apiKey.slice(1)}"`,
      `const client = new Api2cart('${apiKey}0');`,
      `client = api2cart.Client("${'0'.repeat(32)}")`,
      `api2cart${' '.repeat(90)}key = ${apiKey}`,
      `api2cart commit ${randomText('hex', 40)}`,
    ],
  },
});
