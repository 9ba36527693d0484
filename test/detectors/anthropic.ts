/** Samples for the detectors of Anthropic. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const apiKey = `sk-ant${'-api03-'}${randomText('base64url', 93)}AA`;
const adminKey = `sk-ant-${'admin01-'}${randomText('base64url', 93)}AA`;
const oauthToken = `sk-ant${'-oat01-'}${randomText('base64url', 93)}AA`;

testDetectors('anthropic', {
  'anthropic-api-key': {
    matches: [...inCode('ANTHROPIC_API_KEY', apiKey)],
    nonMatches: [...nearMisses('sk-ant-api03-', apiKey)],
  },
  'anthropic-admin-key': {
    matches: [...inCode('ANTHROPIC_ADMIN_KEY', adminKey)],
    nonMatches: [...nearMisses('sk-ant-admin01-', adminKey)],
  },
  'anthropic-oauth-token': {
    matches: [...inCode('CLAUDE_CODE_OAUTH_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('sk-ant-oat01-', oauthToken)],
  },
});
