/** Samples for the detectors of Doppler. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const personalToken = `dp.${'pt.'}${randomText('base62', 43)}`;
const serviceToken = `dp.${'st.'}${randomText('base62', 43)}`;
const cliToken = `dp.${'ct.'}${randomText('base62', 43)}`;
const serviceAccountToken = `dp.${'sa.'}${randomText('base62', 43)}`;
const scimToken = `dp.s${'cim.'}${randomText('base62', 43)}`;
const auditToken = `dp.a${'udit.'}${randomText('base62', 43)}`;

testDetectors('doppler', {
  'doppler-personal-token': {
    matches: [...inCode('DOPPLER_TOKEN', personalToken)],
    nonMatches: [...nearMisses('dp.pt.', personalToken)],
  },
  'doppler-service-token': {
    matches: [...inCode('DOPPLER_TOKEN', serviceToken)],
    nonMatches: [...nearMisses('dp.st.', serviceToken)],
  },
  'doppler-cli-token': {
    matches: [...inCode('DOPPLER_TOKEN', cliToken)],
    nonMatches: [...nearMisses('dp.ct.', cliToken)],
  },
  'doppler-service-account-token': {
    matches: [...inCode('DOPPLER_TOKEN', serviceAccountToken)],
    nonMatches: [...nearMisses('dp.sa.', serviceAccountToken)],
  },
  'doppler-scim-token': {
    matches: [...inCode('DOPPLER_TOKEN', scimToken)],
    nonMatches: [...nearMisses('dp.scim.', scimToken)],
  },
  'doppler-audit-token': {
    matches: [...inCode('DOPPLER_TOKEN', auditToken)],
    nonMatches: [...nearMisses('dp.audit.', auditToken)],
  },
});
