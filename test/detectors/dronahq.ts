/** Samples for the detectors of DronaHQ. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 50);

testDetectors('dronahq', {
  'dronahq-api-token': {
    matches: [`DRONAHQ_API_TOKEN=«${apiToken}»\n`, `dronahq_token: «${apiToken}»\n`, `dronahq_key := "«${apiToken}»"`],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `dronahq_key := "${apiToken.slice(1)}"`,
      `client = Dronahq(api_key="${apiToken}0")`,
      `export DRONAHQ_TOKEN="${'0'.repeat(50)}"`,
      `dronahq${' '.repeat(90)}key = ${apiToken}`,
      `dronahq id ${randomUuid()}`,
    ],
  },
});
