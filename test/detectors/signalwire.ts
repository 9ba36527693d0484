/** Samples for the detectors of SignalWire. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 50);

testDetectors('signalwire', {
  'signalwire-api-token': {
    matches: [
      `SIGNALWIRE_API_TOKEN=«${apiToken}»\n`,
      `client = signalwire.Client("«${apiToken}»")`,
      `https://api.signalwire.com/v1/items?access=«${apiToken}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `https://api.signalwire.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ signalwire login ${apiToken}0`,
      `SIGNALWIRE_API_TOKEN=${'0'.repeat(50)}\n`,
      `signalwire${' '.repeat(90)}key = ${apiToken}`,
      `signalwire commit ${randomText('hex', 40)}`,
    ],
  },
});
