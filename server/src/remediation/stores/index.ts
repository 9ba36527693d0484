/** Every place a value can go to. A new store adds its line here. */
import type { StoreId } from '../plan';
import { awsSecretsManager } from './awsSecretsManager/index';
import { azureKeyVault } from './azureKeyVault/index';
import { conjur } from './conjur/index';
import { doppler } from './doppler';
import { env } from './env';
import { googleSecretManager } from './googleSecretManager/index';
import { onePassword } from './onePassword';
import type { Store } from './store';
import { vault } from './vault/index';

/** By their ids. */
export const stores: Readonly<Record<StoreId, Store>> = {
  env,
  'aws-secrets-manager': awsSecretsManager,
  vault,
  conjur,
  'azure-key-vault': azureKeyVault,
  'google-secret-manager': googleSecretManager,
  '1password': onePassword,
  doppler,
};
