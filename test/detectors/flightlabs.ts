/** Samples for the detectors of FlightLabs. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessKey = `eyJ${randomText('base62', 33)}.ey${randomText('base62', 240, 1)}`;

testDetectors('flightlabs', {
  'flightlabs-access-key': {
    matches: [
      `FLIGHTLABS_ACCESS_KEY=«${accessKey}»\n`,
      `headers['flightlabs-api-key'] = '«${accessKey}»';`,
      `const flightlabs_secret = '«${accessKey}»';`,
    ],
    nonMatches: [
      `const value = '${accessKey}';`,
      `FLIGHTLABS_ACCESS_KEY=eyJ${randomText('base62', 33)}.ey${randomText('base62', 199, 1)}\n`,
      `const flightlabs_secret = 'eyJ${'0'.repeat(33)}.ey${'0'.repeat(240)}';`,
      `flightlabs${' '.repeat(90)}key = ${accessKey}`,
      `flightlabs_token: ${accessKey.slice(0, 9)}?${accessKey.slice(10)}\n`,
      `flightlabs id ${randomUuid()}`,
    ],
  },
});
