/** The stores that a value can be put into from here. The only place of Keylift that opens a connection to a store. */
import type { StoreId, StoreSettings } from '../../remediation/plan';
import { openAws } from './awsSecretsManager';
import { openConjur } from './conjur';
import type { SessionOutcome } from './session';
import { openVault } from './vault';

/** Stores on a network. */
export type RemoteStoreId = Exclude<StoreId, 'env'>;

const openers = {
  'aws-secrets-manager': openAws,
  vault: openVault,
  conjur: openConjur,
} as const satisfies Readonly<Record<RemoteStoreId, unknown>>;

/** Prepares a session; nothing is sent before a value is put in. */
export function openStore(
  store: RemoteStoreId,
  env: Readonly<Record<string, string | undefined>>,
  settings: StoreSettings,
): SessionOutcome {
  return openers[store](env, settings);
}
