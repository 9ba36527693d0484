/** How Java asks Vault: with the driver of jopenlibs, which needs nothing but the JDK. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `vaultSecret("path")`. */
export function vaultInJava(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  // The driver puts `data` behind the first part of a path, unless it is told how long the mount is.
  const prefix = mount.includes('/') ? `.prefixPath("${mount}")` : '';
  return {
    imports: [
      'io.github.jopenlibs.vault.Vault',
      'io.github.jopenlibs.vault.VaultConfig',
      'io.github.jopenlibs.vault.VaultException',
    ],
    needsHelper: true,
    dependencies: [{ registry: 'maven', name: 'io.github.jopenlibs:vault-java-driver', version: '6.2.0' }],
    helper: {
      name: 'vaultSecret',
      isAlike: (text) => text.includes(`"${mount}/"`) && text.includes(`"${field}"`),
      source: (name, { modules }) => {
        const named = (type: string) => modules.get(`io.github.jopenlibs.vault.${type}`) ?? type;
        return [
          `private static String ${name}(String path) {`,
          '\ttry {',
          `\t\t${named('VaultConfig')} config = new ${named('VaultConfig')}()${prefix}.engineVersion(2).build();`,
          `\t\tString value = ${named('Vault')}.create(config).logical().read("${mount}/" + path).getData().get("${field}");`,
          '\t\tif (value == null || value.isEmpty()) {',
          `\t\t\tthrow new IllegalStateException("Vault holds no ${field} in ${mount}/" + path);`,
          '\t\t}',
          '\t\treturn value;',
          `\t} catch (${named('VaultException')} error) {`,
          `\t\tthrow new IllegalStateException("${mount}/" + path + " cannot be read from Vault: " + error.getMessage(), error);`,
          '\t}',
          '}',
        ].join('\n');
      },
    },
    lookup: (name, { helper }) => ({ text: `${helper}("${secretName(vault.path, name)}")`, loose: false }),
  };
}
