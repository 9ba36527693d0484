/** How Go asks Azure Key Vault: with Azure's client; an empty version stands for the latest one. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { endpointVariable } from './endpoint';

const identity = 'github.com/Azure/azure-sdk-for-go/sdk/azidentity';
const secrets = 'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets';

/** `azureSecret("name")`. */
export function azureInGo(_context: Context, { azure }: StoreSettings): LookupKit {
  return {
    imports: ['context', ...(azure.vaultUrl === '' ? ['os'] : []), identity, secrets],
    needsHelper: true,
    dependencies: [
      { registry: 'go', name: identity, version: 'v1.6.0' },
      { registry: 'go', name: secrets, version: 'v1.1.0' },
    ],
    helper: {
      name: 'azureSecret',
      isAlike: (text) => text.includes('GetSecret(') && text.includes(azure.vaultUrl || endpointVariable),
      source: (name, { modules }) => {
        const endpoint = azure.vaultUrl === '' ? `${modules.get('os') ?? 'os'}.Getenv("${endpointVariable}")` : '';
        return [
          `func ${name}(name string) string {`,
          `\tendpoint := ${endpoint || `"${azure.vaultUrl}"`}`,
          ...(endpoint === ''
            ? []
            : ['\tif endpoint == "" {', `\t\tpanic("${endpointVariable} must be set to read " + name)`, '\t}']),
          `\tcredential, err := ${modules.get(identity) ?? 'azidentity'}.NewDefaultAzureCredential(nil)`,
          '\tif err != nil {',
          '\t\tpanic("Azure cannot be reached for " + name + ": " + err.Error())',
          '\t}',
          `\tclient, err := ${modules.get(secrets) ?? 'azsecrets'}.NewClient(endpoint, credential, nil)`,
          '\tif err != nil {',
          '\t\tpanic("Azure Key Vault cannot be reached for " + name + ": " + err.Error())',
          '\t}',
          `\tanswer, err := client.GetSecret(${modules.get('context') ?? 'context'}.Background(), name, "", nil)`,
          '\tif err != nil {',
          '\t\tpanic(name + " cannot be read from Azure Key Vault: " + err.Error())',
          '\t}',
          '\tif answer.Value == nil || *answer.Value == "" {',
          '\t\tpanic("Azure Key Vault holds nothing in " + name)',
          '\t}',
          '\treturn *answer.Value',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(azure.secret, name)}")`, loose: false }),
  };
}
