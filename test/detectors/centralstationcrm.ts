/** Samples for the detectors of CentralStationCRM. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 30);

testDetectors('centralstationcrm', {
  'centralstationcrm-api-key': {
    matches: [
      `CENTRALSTATIONCRM_API_KEY=«${apiKey}»\n`,
      `centralstation_token: «${apiKey}»\n`,
      `client = Centralstation(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `export CENTRALSTATION_TOKEN="${apiKey.slice(1)}"`,
      `headers['centralstation-api-key'] = '${apiKey}0';`,
      `CENTRALSTATIONCRM_API_KEY=${'0'.repeat(30)}\n`,
      `centralstation${' '.repeat(90)}key = ${apiKey}`,
      `centralstation commit ${randomText('hex', 40)}`,
    ],
  },
});
