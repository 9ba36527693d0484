/** Samples for the detectors of Shipday. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `${randomText('base62', 11)}${randomText('base62', 20, 1)}`;

testDetectors('shipday', {
  'shipday-api-key': {
    matches: [
      `SHIPDAY_API_KEY=«${apiKey}»\n`,
      `const client = new Shipday('«${apiKey}»');`,
      `client = shipday.Client("«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `https://api.shipday.com/v1/items?access=${apiKey.slice(1)}&page=2`,
      `$ shipday login ${apiKey}0`,
      `SHIPDAY_API_KEY=${'0'.repeat(11)}${'0'.repeat(20)}\n`,
      `shipday${' '.repeat(90)}key = ${apiKey}`,
      `shipday sha256 ${randomText('hex', 64)}`,
    ],
  },
});
