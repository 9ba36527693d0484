/** Samples for the detectors of Plaid. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const accessToken = `access-pr${'oduction-'}${randomUuid()}`;
const sandboxAccessToken = `access-${'sandbox-'}${randomUuid()}`;
const secret = `${randomText('hex', 30)}`;
const clientId = randomText('hex', 24, 6);

testDetectors('plaid', {
  'plaid-access-token': {
    matches: [...inCode('PLAID_ACCESS_TOKEN', accessToken)],
    nonMatches: [...nearMisses('access-production-', accessToken)],
  },
  'plaid-sandbox-access-token': {
    matches: [...inCode('PLAID_ACCESS_TOKEN', sandboxAccessToken)],
    nonMatches: [...nearMisses('access-sandbox-', sandboxAccessToken)],
  },
  'plaid-secret': {
    matches: [...inCode('PLAID_SECRET', secret)],
    nonMatches: [...outOfPlace('PLAID_SECRET', secret), `PLAID_SECRET=${randomText('lowerAlnum', 30)}`],
  },
  'plaid-client-id': {
    matches: [...inCode('PLAID_CLIENT_ID', clientId)],
    nonMatches: [...outOfPlace('PLAID_CLIENT_ID', clientId)],
  },
});
