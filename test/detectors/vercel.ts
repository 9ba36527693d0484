/** Samples for the detectors of Vercel. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalAccessToken = `vc${'p_'}${randomText('base64url', 56)}`;
const integrationToken = `vc${'i_'}${randomText('base64url', 56)}`;
const appAccessToken = `vc${'a_'}${randomText('base64url', 56)}`;
const appRefreshToken = `vc${'r_'}${randomText('base64url', 56)}`;
const aiGatewayKey = `vc${'k_'}${randomText('base64url', 56)}`;
const blobToken = `vercel_${'blob_rw_'}${randomText('base62', 16)}_${randomText('base62', 30)}`;
const legacyAccessToken = `${randomText('base62', 24)}`;

testDetectors('vercel', {
  'vercel-personal-access-token': {
    matches: [...inCode('VERCEL_TOKEN', personalAccessToken)],
    nonMatches: [...nearMisses('vcp_', personalAccessToken)],
  },
  'vercel-integration-token': {
    matches: [...inCode('VERCEL_TOKEN', integrationToken)],
    nonMatches: [...nearMisses('vci_', integrationToken)],
  },
  'vercel-app-access-token': {
    matches: [...inCode('VERCEL_TOKEN', appAccessToken)],
    nonMatches: [...nearMisses('vca_', appAccessToken)],
  },
  'vercel-app-refresh-token': {
    matches: [...inCode('VERCEL_TOKEN', appRefreshToken)],
    nonMatches: [...nearMisses('vcr_', appRefreshToken)],
  },
  'vercel-ai-gateway-key': {
    matches: [...inCode('AI_GATEWAY_API_KEY', aiGatewayKey)],
    nonMatches: [...nearMisses('vck_', aiGatewayKey)],
  },
  'vercel-blob-token': {
    matches: [...inCode('BLOB_READ_WRITE_TOKEN', blobToken)],
    nonMatches: [...nearMisses('vercel_blob_rw_', blobToken)],
  },
  'vercel-legacy-access-token': {
    matches: [
      `VERCEL_TOKEN: "«${legacyAccessToken}»"`,
      `vercel deploy --token «${legacyAccessToken}»`,
      `const vercelToken = '«${legacyAccessToken}»';`,
    ],
    nonMatches: [
      `digest: "${legacyAccessToken}"`,
      `VERCEL_TOKEN: ""`,
      `VERCEL_TOKEN: "xxxxxxxxxxxxxxxxxxxxxxxx"`,
      `vercel deploy --token \${VERCEL_TOKEN}`,
    ],
  },
});
