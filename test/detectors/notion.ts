/** Samples for the detectors of Notion. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const integrationToken = `nt${'n_'}${randomText('digits', 11)}${randomText('base62', 35)}`;
const legacyIntegrationToken = `sec${'ret_'}${randomText('base62', 43)}`;
const refreshToken = `nr${'t_'}${randomText('base62', 46, 3)}`;

testDetectors('notion', {
  'notion-integration-token': {
    matches: [...inCode('NOTION_TOKEN', integrationToken)],
    nonMatches: [...nearMisses('ntn_', integrationToken)],
  },
  'notion-legacy-integration-token': {
    matches: [...inCode('NOTION_TOKEN', legacyIntegrationToken)],
    nonMatches: [...nearMisses('secret_', legacyIntegrationToken)],
  },
  'notion-oauth-refresh-token': {
    matches: [...inCode('NOTION_REFRESH_TOKEN', refreshToken)],
    nonMatches: [...nearMisses('nrt_', refreshToken)],
  },
});
