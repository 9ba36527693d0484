/** Samples for the detectors of Linear. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText } from '../support/samples';

const apiKey = `lin_${'api_'}${randomText('base62', 40)}`;
const oauthToken = `lin_o${'auth_'}${randomText('hex', 64)}`;
const webhookSecret = `lin${'_wh_'}${randomText('base62', 40)}`;
const clientSecret = `${randomText('hex', 32)}`;

testDetectors('linear', {
  'linear-api-key': {
    matches: [...inCode('LINEAR_API_KEY', apiKey)],
    nonMatches: [...nearMisses('lin_api_', apiKey)],
  },
  'linear-oauth-token': {
    matches: [...inCode('LINEAR_ACCESS_TOKEN', oauthToken)],
    nonMatches: [...nearMisses('lin_oauth_', oauthToken)],
  },
  'linear-webhook-secret': {
    matches: [...inCode('LINEAR_WEBHOOK_SECRET', webhookSecret)],
    nonMatches: [...nearMisses('lin_wh_', webhookSecret)],
  },
  'linear-client-secret': {
    matches: [...inCode('LINEAR_CLIENT_SECRET', clientSecret)],
    nonMatches: [...outOfPlace('LINEAR_CLIENT_SECRET', clientSecret)],
  },
});
