/** The stores that a value can be put into from here. The only place of Keylift that opens a connection to a store. */
import type { StoreId, StoreSettings } from '../../remediation/plan';
import { openAws } from './awsSecretsManager';
import { openAzure } from './azureKeyVault';
import { openConjur } from './conjur';
import { openDoppler } from './doppler';
import { openGoogle } from './googleSecretManager';
import { openOnePassword } from './onePassword';
import type { Environment, SessionOutcome } from './session';
import { openVault } from './vault';

/** Stores on a network. */
export type RemoteStoreId = Exclude<StoreId, 'env'>;

const openers = {
  'aws-secrets-manager': openAws,
  vault: openVault,
  conjur: openConjur,
  'azure-key-vault': openAzure,
  'google-secret-manager': openGoogle,
  '1password': openOnePassword,
  doppler: openDoppler,
} as const satisfies Readonly<Record<RemoteStoreId, unknown>>;

/** Prepares a session; nothing is sent before a value is put in. */
export function openStore(store: RemoteStoreId, env: Environment, settings: StoreSettings): SessionOutcome {
  return openers[store](env, settings);
}
