/** How Java asks Azure Key Vault: with Azure's client, which lets the failures of its own HTTP through as they are. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { endpointVariable } from './endpoint';

const credential = 'com.azure.identity.DefaultAzureCredentialBuilder';
const client = 'com.azure.security.keyvault.secrets.SecretClientBuilder';

/** `azureSecret("name")`. */
export function azureInJava(_context: Context, { azure }: StoreSettings): LookupKit {
  const endpoint = [
    `\tString endpoint = System.getenv("${endpointVariable}");`,
    '\tif (endpoint == null || endpoint.isEmpty()) {',
    `\t\tthrow new IllegalStateException("${endpointVariable} must be set to read " + name);`,
    '\t}',
  ];
  return {
    imports: [credential, client],
    needsHelper: true,
    dependencies: [
      { registry: 'maven', name: 'com.azure:azure-identity', version: '1.12.0' },
      { registry: 'maven', name: 'com.azure:azure-security-keyvault-secrets', version: '4.8.0' },
    ],
    helper: {
      name: 'azureSecret',
      isAlike: (text) => text.includes('.getSecret(') && text.includes(azure.vaultUrl || endpointVariable),
      source: (name, { modules }) =>
        [
          `private static String ${name}(String name) {`,
          ...(azure.vaultUrl === '' ? endpoint : [`\tString endpoint = "${azure.vaultUrl}";`]),
          '\tString value;',
          '\ttry {',
          `\t\tvalue = new ${modules.get(client) ?? client}().vaultUrl(endpoint)`,
          `\t\t\t.credential(new ${modules.get(credential) ?? credential}().build())`,
          '\t\t\t.buildClient().getSecret(name).getValue();',
          '\t} catch (RuntimeException error) {',
          '\t\tthrow new IllegalStateException(name + " cannot be read from Azure Key Vault: " + error.getMessage(), error);',
          '\t}',
          '\tif (value == null || value.isEmpty()) {',
          '\t\tthrow new IllegalStateException("Azure Key Vault holds nothing in " + name);',
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(azure.secret, name)}")`, loose: false }),
  };
}
