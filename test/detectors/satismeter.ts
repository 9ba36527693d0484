/** Samples for the detectors of SatisMeter. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('satismeter', {
  'satismeter-api-key': {
    matches: [
      `SATISMETER_API_KEY=«${apiKey}»\n`,
      `client = Satismeter(api_key="«${apiKey}»")`,
      `export SATISMETER_TOKEN="«${apiKey}»"`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `client = Satismeter(api_key="${apiKey.slice(1)}")`,
      `export SATISMETER_TOKEN="${apiKey}0"`,
      `const client = new Satismeter('${'0'.repeat(32)}');`,
      `satismeter${' '.repeat(90)}key = ${apiKey}`,
      `satismeter commit ${randomText('hex', 40)}`,
    ],
  },
});
