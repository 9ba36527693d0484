/** How C# asks Azure Key Vault: with Azure's client, which has a call that needs no waiting. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { endpointVariable } from './endpoint';

/** `AzureSecret("name")`. */
export function azureInCsharp(_context: Context, { azure }: StoreSettings): LookupKit {
  const read = `System.Environment.GetEnvironmentVariable("${endpointVariable}")`;
  const fail = (message: string) => `throw new System.InvalidOperationException(${message});`;
  const endpoint = [
    `\tvar endpoint = ${read};`,
    '\tif (string.IsNullOrEmpty(endpoint))',
    '\t{',
    `\t\t${fail(`"${endpointVariable} must be set to read " + name`)}`,
    '\t}',
  ];
  return {
    imports: [],
    needsHelper: true,
    dependencies: [
      { registry: 'nuget', name: 'Azure.Identity', version: '1.12.0' },
      { registry: 'nuget', name: 'Azure.Security.KeyVault.Secrets', version: '4.6.0' },
    ],
    helper: {
      name: 'AzureSecret',
      isAlike: (text) => text.includes('.GetSecret(') && text.includes(azure.vaultUrl || endpointVariable),
      source: (name) =>
        [
          `private static string ${name}(string name)`,
          '{',
          ...(azure.vaultUrl === '' ? endpoint : [`\tvar endpoint = "${azure.vaultUrl}";`]),
          '\tstring value;',
          '\ttry',
          '\t{',
          '\t\tvar credential = new Azure.Identity.DefaultAzureCredential();',
          '\t\tvar client = new Azure.Security.KeyVault.Secrets.SecretClient(new System.Uri(endpoint), credential);',
          '\t\tvalue = client.GetSecret(name).Value.Value;',
          '\t}',
          '\tcatch (System.Exception error)',
          '\t{',
          '\t\tvar message = name + " cannot be read from Azure Key Vault: " + error.Message;',
          '\t\tthrow new System.InvalidOperationException(message, error);',
          '\t}',
          '\tif (string.IsNullOrEmpty(value))',
          '\t{',
          `\t\t${fail('"Azure Key Vault holds nothing in " + name')}`,
          '\t}',
          '\treturn value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(azure.secret, name)}")`, loose: false }),
  };
}
