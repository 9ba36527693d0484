/** Samples for the detectors of Proof. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `prf_${randomText('base64url', 50)}`;
const clientApiKey = `prf_cli_${randomText('base64url', 50, 1)}`;

testDetectors('proof', {
  'proof-api-key': {
    matches: [`proof_api_key: «${apiKey}»\n`, `proof_api_key = "«${apiKey}»"`, `proofApiKey := "«${apiKey}»"`],
    nonMatches: [
      `x${apiKey}`,
      `prf_${randomText('base64url', 19)}`,
      `prf_${'0'.repeat(50)}`,
      apiKey.slice(4),
      `${apiKey.slice(0, 7)} ${apiKey.slice(7)}`,
    ],
  },
  'proof-client-api-key': {
    matches: [
      `PROOF_CLIENT_API_KEY=«${clientApiKey}»\n`,
      `{ "proofClientApiKey": "«${clientApiKey}»" }`,
      `const proofClientApiKey = '«${clientApiKey}»';`,
    ],
    nonMatches: [
      `x${clientApiKey}`,
      `prf_cli_${randomText('base64url', 19, 1)}`,
      `prf_cli_${'0'.repeat(50)}`,
      clientApiKey.slice(8),
      `${clientApiKey.slice(0, 11)} ${clientApiKey.slice(11)}`,
    ],
  },
});
