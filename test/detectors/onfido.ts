/** Samples for the detectors of Onfido. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveApiToken = `api_live.${randomText('base62', 50)}`;
const sandboxApiToken = `api_sandbox.${randomText('base62', 50, 1)}`;

testDetectors('onfido', {
  'onfido-live-api-token': {
    matches: [
      `{ "onfidoApiToken": "«${liveApiToken}»" }`,
      `token = '«api_live_ca.${randomText('base62', 50, 1)}»'`,
      `token = '«api_live_us.${randomText('base62', 50, 1)}»'`,
    ],
    nonMatches: [
      `x${liveApiToken}`,
      `api_live.${randomText('base62', 19)}`,
      `api_live.${'0'.repeat(50)}`,
      liveApiToken.slice(9),
      `${liveApiToken.slice(0, 12)} ${liveApiToken.slice(12)}`,
    ],
  },
  'onfido-sandbox-api-token': {
    matches: [
      `ONFIDO_API_TOKEN=«${sandboxApiToken}»\n`,
      `token = '«api_sandbox_ca.${randomText('base62', 50, 2)}»'`,
      `token = '«api_sandbox_us.${randomText('base62', 50, 2)}»'`,
    ],
    nonMatches: [
      `x${sandboxApiToken}`,
      `api_sandbox.${randomText('base62', 19, 1)}`,
      `api_sandbox.${'0'.repeat(50)}`,
      sandboxApiToken.slice(12),
      `${sandboxApiToken.slice(0, 15)} ${sandboxApiToken.slice(15)}`,
    ],
  },
});
