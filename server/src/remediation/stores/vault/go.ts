/** How Go asks Vault: with HashiCorp's own client, which reads `VAULT_ADDR` and `VAULT_TOKEN` by itself. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

const client = 'github.com/hashicorp/vault/api';

/** `vaultSecret("path")`. */
export function vaultInGo(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  return {
    imports: ['context', client],
    needsHelper: true,
    dependencies: [{ registry: 'go', name: client, version: 'v1.16.0' }],
    helper: {
      name: 'vaultSecret',
      isAlike: (text) => text.includes(`KVv2("${mount}")`) && text.includes(`"${field}"`),
      source: (name, { modules }) => {
        const api = modules.get(client) ?? 'api';
        return [
          `func ${name}(path string) string {`,
          `\tclient, err := ${api}.NewClient(${api}.DefaultConfig())`,
          '\tif err != nil {',
          '\t\tpanic("Vault cannot be reached for " + path + ": " + err.Error())',
          '\t}',
          `\tsecret, err := client.KVv2("${mount}").Get(${modules.get('context') ?? 'context'}.Background(), path)`,
          '\tif err != nil {',
          `\t\tpanic("${mount}/" + path + " cannot be read from Vault: " + err.Error())`,
          '\t}',
          `\tvalue, _ := secret.Data["${field}"].(string)`,
          '\tif value == "" {',
          `\t\tpanic("Vault holds no ${field} in ${mount}/" + path)`,
          '\t}',
          '\treturn value',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(vault.path, name)}")`, loose: false }),
  };
}
