/** Samples for the detectors of SigOpt. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('upperAlnum', 48);

testDetectors('sigopt', {
  'sigopt-api-token': {
    matches: [
      `SIGOPT_API_TOKEN=«${apiToken}»\n`,
      `client = Sigopt(api_key="«${apiToken}»")`,
      `export SIGOPT_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `client = sigopt.Client("${apiToken.slice(1)}")`,
      `https://api.sigopt.com/v1/items?access=${apiToken}0&page=2`,
      `$ sigopt login ${'0'.repeat(48)}`,
      `sigopt${' '.repeat(90)}key = ${apiToken}`,
      `sigopt commit ${randomText('hex', 40)}`,
    ],
  },
});
