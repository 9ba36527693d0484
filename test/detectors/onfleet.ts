/** Samples for the detectors of Onfleet. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('onfleet', {
  'onfleet-api-key': {
    matches: [
      `ONFLEET_API_KEY=«${apiKey}»\n`,
      `$ onfleet login «${apiKey}»`,
      `{ "onfleet": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `client = Onfleet(api_key="${apiKey.slice(1)}")`,
      `export ONFLEET_TOKEN="${apiKey}0"`,
      `const client = new Onfleet('${'0'.repeat(32)}');`,
      `onfleet${' '.repeat(90)}key = ${apiKey}`,
      `onfleet commit ${randomText('hex', 40)}`,
    ],
  },
});
