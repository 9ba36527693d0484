/** How JavaScript and TypeScript ask Vault: by `fetch`, as there is no client of Vault's own makers. */
import { isTypeScript, styled } from '../../languages/javascript/style';
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

/** `await vaultSecret("path")`. */
export function vaultInJavascript(context: Context, { vault }: StoreSettings): LookupKit {
  const typed = isTypeScript(context.languageId);
  const { mount, field } = vault;
  const read = (name: string) => (typed ? `process.env['${name}']` : `process.env.${name}`);
  const source = (name: string) => [
    typed ? `async function ${name}(path: string): Promise<string> {` : `async function ${name}(path) {`,
    `\tconst address = ${read('VAULT_ADDR')};`,
    `\tconst token = ${read('VAULT_TOKEN')};`,
    `\tconst namespace = ${read('VAULT_NAMESPACE')};`,
    `\tif (!address || !token) throw new Error(\`VAULT_ADDR and VAULT_TOKEN must be set to read \${path}\`);`,
    `\tconst headers = { 'X-Vault-Token': token, ...(namespace && { 'X-Vault-Namespace': namespace }) };`,
    `\tconst url = \`\${address.replace(/\\/+$/, '')}/v1/${mount}/data/\${path}\`;`,
    '\tconst response = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) }).catch((error) => {',
    `\t\tthrow new Error(\`Vault cannot be reached for ${mount}/\${path}: \${error.cause ?? error}\`);`,
    '\t});',
    `\tif (!response.ok) throw new Error(\`Vault answered \${response.status} for ${mount}/\${path}\`);`,
    typed
      ? '\tconst { data } = (await response.json()) as { data?: { data?: Record<string, unknown> | null } };'
      : '\tconst { data } = await response.json();',
    `\tconst value = data?.data?.['${field}'];`,
    `\tif (typeof value !== 'string' || value === '') throw new Error(\`Vault holds no ${field} in ${mount}/\${path}\`);`,
    '\treturn value;',
    '}',
  ];
  return {
    imports: [],
    needsHelper: true,
    isAsync: true,
    helper: {
      name: 'vaultSecret',
      isAlike: (text) => text.includes(`/v1/${mount}/data/`) && text.includes(field),
      source: (name) => styled(context, source(name)),
    },
    lookup: (name, { helper }, quote) => ({
      text: `await ${helper}(${quote}${secretName(vault.path, name)}${quote})`,
      loose: true,
    }),
  };
}
