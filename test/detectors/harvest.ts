/** Samples for the detectors of Harvest. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base62', 97);

testDetectors('harvest', {
  'harvest-access-token': {
    matches: [
      `HARVEST_ACCESS_TOKEN=«${accessToken}»\n`,
      `const harvest_secret = '«${accessToken}»';`,
      `harvest_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `const harvest_secret = '${accessToken.slice(1)}';`,
      `harvest_token: ${accessToken}0\n`,
      `harvest_key := "${'0'.repeat(97)}"`,
      `harvest${' '.repeat(90)}key = ${accessToken}`,
      `harvest id ${randomUuid()}`,
    ],
  },
});
