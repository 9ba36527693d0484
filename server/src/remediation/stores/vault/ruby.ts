/** How Ruby asks Vault: with HashiCorp's own gem, which gives nil for a path that is not there. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `vault_secret("path")`. */
export function vaultInRuby(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  return {
    imports: ['vault'],
    needsHelper: true,
    dependencies: [{ registry: 'gem', name: 'vault', version: '0.18' }],
    helper: {
      name: 'vault_secret',
      isAlike: (text) => text.includes(`kv("${mount}")`) && text.includes(field),
      source: (name) =>
        [
          `def ${name}(path)`,
          '\tbegin',
          `\t\tvalue = Vault.kv("${mount}").read(path)&.data&.fetch(:${field}, nil)`,
          '\trescue Vault::VaultError => e',
          `\t\traise KeyError, "${mount}/#{path} cannot be read from Vault: #{e.class}"`,
          '\tend',
          `\traise KeyError, "Vault holds no ${field} in ${mount}/#{path}" if value.to_s.empty?`,
          '\tvalue',
          'end',
        ].join('\n'),
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(vault.path, name)}${quote})`,
      loose: false,
    }),
  };
}
