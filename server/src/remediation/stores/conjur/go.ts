/** How Go asks Conjur: with CyberArk's client, which reads the variables of its environment by itself. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

const client = 'github.com/cyberark/conjur-api-go/conjurapi';

/** `conjurSecret("id")`. */
export function conjurInGo(_context: Context, { conjur }: StoreSettings): LookupKit {
  return {
    imports: [client],
    needsHelper: true,
    dependencies: [{ registry: 'go', name: 'github.com/cyberark/conjur-api-go', version: 'v0.15.0' }],
    helper: {
      name: 'conjurSecret',
      isAlike: (text) => text.includes('RetrieveSecret(') && text.includes('panic(') && text.includes(conjur.account),
      source: (name, { modules }) => {
        const api = modules.get(client) ?? 'conjurapi';
        return [
          `func ${name}(id string) string {`,
          `\tconfig, err := ${api}.LoadConfig()`,
          '\tif err != nil {',
          '\t\tpanic("Conjur cannot be reached for " + id + ": " + err.Error())',
          '\t}',
          ...(conjur.account === '' ? [] : [`\tconfig.Account = "${conjur.account}"`]),
          `\tclient, err := ${api}.NewClientFromEnvironment(config)`,
          '\tif err != nil {',
          '\t\tpanic("Conjur cannot be reached for " + id + ": " + err.Error())',
          '\t}',
          '\tvalue, err := client.RetrieveSecret(id)',
          '\tif err != nil {',
          '\t\tpanic(id + " cannot be read from Conjur: " + err.Error())',
          '\t}',
          '\tif len(value) == 0 {',
          '\t\tpanic("Conjur holds nothing in " + id)',
          '\t}',
          '\treturn string(value)',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(conjur.variable, name)}")`, loose: false }),
  };
}
