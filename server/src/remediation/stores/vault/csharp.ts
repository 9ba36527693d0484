/**
 * How C# asks Vault: over HTTP, as there is no client of Vault's own makers. The reader of JSON is the one that every .NET
 * has, so that no package is needed.
 */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `VaultSecret("path")`. */
export function vaultInCsharp(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  const fail = (message: string) => `throw new System.InvalidOperationException(${message});`;
  const read = (name: string) => `System.Environment.GetEnvironmentVariable("${name}")`;
  const json = 'System.Runtime.Serialization.Json.JsonReaderWriterFactory';
  return {
    imports: [],
    needsHelper: true,
    helper: {
      name: 'VaultSecret',
      isAlike: (text) => text.includes(`/v1/${mount}/data/`) && text.includes(`"${field}"`),
      source: (name) =>
        [
          `private static string ${name}(string path)`,
          '{',
          `\tvar address = ${read('VAULT_ADDR')};`,
          `\tvar token = ${read('VAULT_TOKEN')};`,
          '\tif (string.IsNullOrEmpty(address) || string.IsNullOrEmpty(token))',
          '\t{',
          `\t\t${fail('"VAULT_ADDR and VAULT_TOKEN must be set to read " + path')}`,
          '\t}',
          '\tusing (var client = new System.Net.Http.HttpClient { Timeout = System.TimeSpan.FromSeconds(10) })',
          '\t{',
          '\t\tclient.DefaultRequestHeaders.Add("X-Vault-Token", token);',
          `\t\tvar space = ${read('VAULT_NAMESPACE')};`,
          '\t\tif (!string.IsNullOrEmpty(space)) client.DefaultRequestHeaders.Add("X-Vault-Namespace", space);',
          '\t\tSystem.Net.Http.HttpResponseMessage response;',
          '\t\ttry',
          '\t\t{',
          `\t\t\tresponse = client.GetAsync(address.TrimEnd('/') + "/v1/${mount}/data/" + path).GetAwaiter().GetResult();`,
          '\t\t}',
          '\t\tcatch (System.Exception error)',
          '\t\t{',
          `\t\t\tvar message = "Vault cannot be reached for ${mount}/" + path + ": " + error.Message;`,
          '\t\t\tthrow new System.InvalidOperationException(message, error);',
          '\t\t}',
          `\t\tif (!response.IsSuccessStatusCode) ${fail(`"Vault answered " + (int)response.StatusCode + " for ${mount}/" + path`)}`,
          '\t\tvar body = response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();',
          `\t\tvar reader = ${json}.CreateJsonReader(body, System.Xml.XmlDictionaryReaderQuotas.Max);`,
          `\t\tvar value = (string)System.Xml.Linq.XElement.Load(reader).Element("data")?.Element("data")?.Element("${field}");`,
          `\t\tif (string.IsNullOrEmpty(value)) ${fail(`"Vault holds no ${field} in ${mount}/" + path`)}`,
          '\t\treturn value;',
          '\t}',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(vault.path, name)}")`, loose: false }),
  };
}
