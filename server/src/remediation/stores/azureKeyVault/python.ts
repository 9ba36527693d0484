/** How Python asks Azure Key Vault: with Azure's client. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { endpointVariable } from './endpoint';

const identity = 'azure.identity';
const secrets = 'azure.keyvault.secrets';

/** `_azure_secret("name")`. */
export function azureInPython(_context: Context, { azure }: StoreSettings): LookupKit {
  return {
    imports: azure.vaultUrl === '' ? ['os', identity, secrets] : [identity, secrets],
    needsHelper: true,
    dependencies: [
      { registry: 'pypi', name: 'azure-identity', version: '1.15' },
      { registry: 'pypi', name: 'azure-keyvault-secrets', version: '4.7' },
    ],
    helper: {
      name: '_azure_secret',
      alsoNamed: ['azure_secret'],
      isAlike: (text) => text.includes('.get_secret(') && text.includes(azure.vaultUrl || endpointVariable),
      source: (name, { modules }) => {
        const os = modules.get('os') ?? 'os';
        const endpoint = azure.vaultUrl === '' ? `${os}.environ["${endpointVariable}"]` : `"${azure.vaultUrl}"`;
        return [
          `def ${name}(name: str) -> str:`,
          `\tendpoint = ${endpoint}`,
          '\ttry:',
          `\t\twith ${modules.get(identity) ?? identity}.DefaultAzureCredential() as credential:`,
          `\t\t\twith ${modules.get(secrets) ?? secrets}.SecretClient(endpoint, credential) as client:`,
          '\t\t\t\tvalue = client.get_secret(name).value',
          '\texcept Exception as error:',
          '\t\traise RuntimeError(f"{name} cannot be read from Azure Key Vault: {error}") from error',
          '\tif not value:',
          '\t\traise RuntimeError(f"Azure Key Vault holds nothing in {name}")',
          '\treturn value',
        ].join('\n');
      },
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(azure.secret, name)}${quote})`,
      loose: false,
    }),
  };
}
