/** Samples for the detectors of FlightStats by Cirium. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const appKey = randomText('lowerAlnum', 32);

testDetectors('flightstats', {
  'flightstats-app-key': {
    matches: [
      `FLIGHTSTATS_APP_KEY=«${appKey}»\n`,
      `const client = new Flightstats('«${appKey}»');`,
      `client = flightstats.Client("«${appKey}»")`,
    ],
    nonMatches: [
      `const value = '${appKey}';`,
      `flightstats_key := "${appKey.slice(1)}"`,
      `client = Flightstats(api_key="${appKey}0")`,
      `export FLIGHTSTATS_TOKEN="${'0'.repeat(32)}"`,
      `flightstats${' '.repeat(90)}key = ${appKey}`,
      `flightstats commit ${randomText('hex', 40)}`,
    ],
  },
});
