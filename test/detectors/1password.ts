/** Samples for the detectors of 1Password. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const serviceAccountToken = `op${'s_'}${Buffer.from(JSON.stringify({ signInAddress: 'acme.1password.com', userAuth: { method: 'SRPg-4096' }, secretKey: randomText('upperAlnum', 34), throttleSecret: { seed: randomText('hex', 64) } })).toString('base64url')}`;
const secretKey = `A3-${randomText('upperAlnum', 6)}-${randomText('upperAlnum', 6, 1)}-${randomText('upperAlnum', 5)}-${randomText('upperAlnum', 5, 1)}-${randomText('upperAlnum', 5, 2)}-${randomText('upperAlnum', 5, 3)}`;

testDetectors('1password', {
  '1password-service-account-token': {
    matches: [...inCode('OP_SERVICE_ACCOUNT_TOKEN', serviceAccountToken)],
    nonMatches: [...nearMisses('ops_eyJ', serviceAccountToken)],
  },
  '1password-secret-key': {
    matches: [...inCode('OP_SECRET_KEY', secretKey)],
    nonMatches: [...nearMisses('A3-', secretKey)],
  },
});
