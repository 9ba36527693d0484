/** Samples for the detectors of HashiCorp Vault. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, outOfPlace, randomText, randomUuid } from '../support/samples';

const serviceToken = `hvs.${'CAES'}${randomText('base64url', 88)}`;
const batchToken = `hvb.A${'AAAAQ'}${randomText('base64url', 89)}`;
const legacyBatchToken = `b.AA${'AAAQ'}${randomText('base64url', 200)}`;
const recoveryToken = `hv${'r.'}${randomText('base64url', 24)}`;
const legacyServiceToken = `s.${randomText('base62', 24)}`;
const unsealKey = `${randomText('base64', 44)}`;
const approleSecretId = `${randomUuid()}`;

testDetectors('vault', {
  'vault-service-token': {
    matches: [...inCode('VAULT_TOKEN', serviceToken)],
    nonMatches: [...nearMisses('hvs.', serviceToken)],
  },
  'vault-batch-token': {
    matches: [...inCode('VAULT_TOKEN', batchToken)],
    nonMatches: [...nearMisses('hvb.', batchToken)],
  },
  'vault-legacy-batch-token': {
    matches: [...inCode('VAULT_TOKEN', legacyBatchToken)],
    nonMatches: [...nearMisses('b.AAAAAQ', legacyBatchToken)],
  },
  'vault-recovery-token': {
    matches: [...inCode('VAULT_TOKEN', recoveryToken)],
    nonMatches: [...nearMisses('hvr.', recoveryToken)],
  },
  'vault-legacy-service-token': {
    matches: [`auth:\n  client_token: «${legacyServiceToken}»\n`, ...inCode('VAULT_TOKEN', legacyServiceToken)],
    nonMatches: [...outOfPlace('VAULT_TOKEN', legacyServiceToken).slice(0, -1)],
  },
  'vault-unseal-key': {
    matches: [...inCode('VAULT_UNSEAL_KEY', unsealKey)],
    nonMatches: [...outOfPlace('VAULT_UNSEAL_KEY', unsealKey)],
  },
  'vault-approle-secret-id': {
    matches: [...inCode('VAULT_SECRET_ID', approleSecretId)],
    nonMatches: [...outOfPlace('VAULT_SECRET_ID', approleSecretId)],
  },
  'vault-approle-id': {
    matches: [...inCode('VAULT_ROLE_ID', randomUuid(6))],
    nonMatches: [...outOfPlace('VAULT_ROLE_ID', randomUuid(6))],
  },
});
