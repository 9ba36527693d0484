/** Samples for the detectors of Mercury. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `mercury_production_${randomText('lower', 4)}_${randomText('base62', 45, 1)}_yrucrem`;
const sandboxApiToken = `mercury_sandbox_${randomText('lower', 4, 1)}_${randomText('base62', 45, 2)}_yrucrem`;

testDetectors('mercury', {
  'mercury-api-token': {
    matches: [
      `MERCURY_API_TOKEN=«${apiToken}»\n`,
      `{ "mercuryApiToken": "«${apiToken}»" }`,
      `const mercuryApiToken = '«${apiToken}»';`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `mercury_production_${randomText('lower', 4)}_${randomText('base62', 39, 1)}_yrucrem`,
      `mercury_production_${'0'.repeat(4)}_${'0'.repeat(45)}_yrucrem`,
      apiToken.slice(19),
      `${apiToken.slice(0, 22)} ${apiToken.slice(22)}`,
    ],
  },
  'mercury-sandbox-api-token': {
    matches: [
      `const mercuryApiToken = '«${sandboxApiToken}»';`,
      `mercury_api_token: «${sandboxApiToken}»\n`,
      `mercury_api_token = "«${sandboxApiToken}»"`,
    ],
    nonMatches: [
      `x${sandboxApiToken}`,
      `mercury_sandbox_${randomText('lower', 4, 1)}_${randomText('base62', 39, 2)}_yrucrem`,
      `mercury_sandbox_${'0'.repeat(4)}_${'0'.repeat(45)}_yrucrem`,
      sandboxApiToken.slice(16),
      `${sandboxApiToken.slice(0, 19)} ${sandboxApiToken.slice(19)}`,
    ],
  },
});
