/** How JavaScript and TypeScript ask Azure Key Vault: with Azure's client, whose every call is asynchronous. */
import { importLine } from '../../languages/javascript/modules';
import { isTypeScript, styled } from '../../languages/javascript/style';
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { endpointVariable } from './endpoint';

const identity = '@azure/identity';
const secrets = '@azure/keyvault-secrets';

/** `await azureSecret("name")`. */
export function azureInJavascript(context: Context, { azure }: StoreSettings): LookupKit {
  const typed = isTypeScript(context.languageId);
  const read = typed ? `process.env['${endpointVariable}']` : `process.env.${endpointVariable}`;
  const endpoint = [
    `\tconst endpoint = ${read};`,
    `\tif (!endpoint) throw new Error(\`${endpointVariable} must be set to read \${name}\`);`,
  ];
  const source = (name: string) => [
    typed ? `async function ${name}(name: string): Promise<string> {` : `async function ${name}(name) {`,
    ...(azure.vaultUrl === '' ? endpoint : [`\tconst endpoint = '${azure.vaultUrl}';`]),
    '\tconst client = new SecretClient(endpoint, new DefaultAzureCredential());',
    '\tconst { value } = await client.getSecret(name).catch((error) => {',
    `\t\tthrow new Error(\`\${name} cannot be read from Azure Key Vault: \${error.message}\`);`,
    '\t});',
    `\tif (!value) throw new Error(\`Azure Key Vault holds nothing in \${name}\`);`,
    '\treturn value;',
    '}',
  ];
  const lines = [
    importLine(context, identity, ['DefaultAzureCredential']),
    importLine(context, secrets, ['SecretClient']),
  ];
  return {
    imports: [],
    importLines: lines.filter((line) => line !== undefined),
    needsHelper: true,
    isAsync: true,
    dependencies: [
      { registry: 'npm', name: identity, version: '4.2.0' },
      { registry: 'npm', name: secrets, version: '4.8.0' },
    ],
    helper: {
      name: 'azureSecret',
      isAlike: (text) => text.includes('.getSecret(') && text.includes(azure.vaultUrl || endpointVariable),
      source: (name) => styled(context, source(name)),
    },
    lookup: (name, { helper }, quote) => ({
      text: `await ${helper}(${quote}${secretName(azure.secret, name)}${quote})`,
      loose: true,
    }),
  };
}
