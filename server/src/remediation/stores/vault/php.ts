/** How PHP asks Vault: over HTTP, as there is no client of Vault's own makers. `file_get_contents` gives false on failure. */
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `vault_secret('path')`, or `self::vaultSecret('path')` in a class. */
export function vaultInPhp(_context: Context, { vault }: StoreSettings): LookupKit {
  const { mount, field } = vault;
  return {
    imports: [],
    needsHelper: true,
    helper: {
      name: 'vaultSecret',
      isAlike: (text) => text.includes(`/v1/${mount}/data/`) && text.includes(`'${field}'`),
      source: (name) =>
        [
          `function ${name}(string $path): string`,
          '{',
          "\t$address = rtrim((string) getenv('VAULT_ADDR'), '/');",
          "\t$token = (string) getenv('VAULT_TOKEN');",
          "\tif ($address === '' || $token === '') {",
          '\t\tthrow new \\RuntimeException("VAULT_ADDR and VAULT_TOKEN must be set to read $path");',
          '\t}',
          "\t$headers = array_filter([\"X-Vault-Token: $token\", getenv('VAULT_NAMESPACE') ? 'X-Vault-Namespace: ' . getenv('VAULT_NAMESPACE') : '']);",
          "\t$context = stream_context_create(['http' => ['header' => $headers, 'ignore_errors' => true, 'timeout' => 10]]);",
          `\t$answer = @file_get_contents("$address/v1/${mount}/data/$path", false, $context);`,
          `\t$value = json_decode((string) $answer, true)['data']['data']['${field}'] ?? '';`,
          "\tif (!is_string($value) || $value === '') {",
          `\t\tthrow new \\RuntimeException("Vault holds no ${field} in ${mount}/$path: " . ($http_response_header[0] ?? 'no answer'));`,
          '\t}',
          '\treturn $value;',
          '}',
        ].join('\n'),
    },
    lookup: (name, { helper }) => ({ text: `${helper}('${secretName(vault.path, name)}')`, loose: false }),
  };
}
