/** Samples for the detectors of Octopus Deploy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `API-${randomText('upperAlnum', 28)}`;

testDetectors('octopus-deploy', {
  'octopus-deploy-api-key': {
    matches: [
      `{ "octopusApiKey": "«${apiKey}»" }`,
      `const octopusApiKey = '«${apiKey}»';`,
      `octopus_api_key: «${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `API-${randomText('upperAlnum', 24)}`,
      `API-${'0'.repeat(28)}`,
      apiKey.slice(4),
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
    ],
  },
});
