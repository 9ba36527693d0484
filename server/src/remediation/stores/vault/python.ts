/** How Python asks Vault: with hvac. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `_vault_secret("path")`. */
export function vaultInPython(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  return {
    imports: ['os', 'hvac'],
    needsHelper: true,
    dependencies: [{ registry: 'pypi', name: 'hvac', version: '1.1' }],
    helper: {
      name: '_vault_secret',
      alsoNamed: ['vault_secret'],
      isAlike: (text) => text.includes('read_secret_version') && text.includes(`"${mount}"`) && text.includes(field),
      source: (name, { modules }) => {
        const os = modules.get('os') ?? 'os';
        const hvac = modules.get('hvac') ?? 'hvac';
        return [
          `def ${name}(path: str) -> str:`,
          `\tclient = ${hvac}.Client(`,
          `\t\turl=${os}.environ["VAULT_ADDR"],`,
          `\t\ttoken=${os}.environ["VAULT_TOKEN"],`,
          `\t\tnamespace=${os}.environ.get("VAULT_NAMESPACE"),`,
          '\t)',
          '\ttry:',
          `\t\tanswer = client.secrets.kv.v2.read_secret_version(`,
          `\t\t\tpath=path, mount_point="${mount}", raise_on_deleted_version=True`,
          '\t\t)',
          '\texcept Exception as error:',
          `\t\traise RuntimeError(f"${mount}/{path} cannot be read from Vault: {type(error).__name__}") from error`,
          `\tvalue = answer["data"]["data"].get("${field}")`,
          '\tif not isinstance(value, str) or not value:',
          `\t\traise RuntimeError(f"Vault holds no ${field} in ${mount}/{path}")`,
          '\treturn value',
        ].join('\n');
      },
    },
    lookup: (name, { helper }, quote) => ({
      text: `${helper}(${quote}${secretName(vault.path, name)}${quote})`,
      loose: false,
    }),
  };
}
