/**
 * What plain HTTP needs to reach Azure Key Vault: an app of Entra ID and its secret. The token lives for about an hour, so
 * that each call asks for a new one.
 */
import type { StoreSettings } from '../../plan';
import { endpointVariable } from './endpoint';

/** The variables, in the order in which the helpers read them. The vault is left out where the settings say it. */
export function azureVariables({ azure }: StoreSettings): readonly string[] {
  const endpoint = azure.vaultUrl === '' ? [endpointVariable] : [];
  return [...endpoint, 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'];
}

/** Where Entra ID listens, unless `AZURE_AUTHORITY_HOST` names that of a national cloud. */
export const authority = 'https://login.microsoftonline.com';

/** What a token is asked for. */
export const scope = 'https://vault.azure.net/.default';

/** The version of Key Vault's HTTP interface that is spoken. */
export const apiVersion = '7.4';
