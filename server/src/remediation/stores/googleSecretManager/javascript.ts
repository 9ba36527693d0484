/** How JavaScript and TypeScript ask Google Secret Manager: with Google's client, whose every call is asynchronous. */
import { importLine } from '../../languages/javascript/modules';
import { isTypeScript, styled } from '../../languages/javascript/style';
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { projectVariable } from './project';

const client = '@google-cloud/secret-manager';

/** `await googleSecret("id")`. The bytes of a secret come as a Buffer, whatever their type says. */
export function googleInJavascript(context: Context, { google }: StoreSettings): LookupKit {
  const typed = isTypeScript(context.languageId);
  const read = typed ? `process.env['${projectVariable}']` : `process.env.${projectVariable}`;
  const project = [
    `\tconst project = ${read};`,
    `\tif (!project) throw new Error(\`${projectVariable} must be set to read \${id}\`);`,
  ];
  const source = (name: string) => [
    typed ? `async function ${name}(id: string): Promise<string> {` : `async function ${name}(id) {`,
    ...(google.project === '' ? project : [`\tconst project = '${google.project}';`]),
    '\tconst client = new SecretManagerServiceClient();',
    `\tconst name = \`projects/\${project}/secrets/\${id}/versions/latest\`;`,
    '\tconst [answer] = await client.accessSecretVersion({ name }, { timeout: 10_000 }).catch((error) => {',
    `\t\tthrow new Error(\`\${id} cannot be read from Google Secret Manager: \${error.message}\`);`,
    '\t});',
    '\tawait client.close();',
    `\tconst value = Buffer.from(answer.payload?.data${typed ? ' as Uint8Array | undefined' : ''} ?? []).toString();`,
    `\tif (!value) throw new Error(\`Google Secret Manager holds nothing in \${id}\`);`,
    '\treturn value;',
    '}',
  ];
  return {
    imports: [],
    importLines: [importLine(context, client, ['SecretManagerServiceClient'])].filter((line) => line !== undefined),
    needsHelper: true,
    isAsync: true,
    dependencies: [{ registry: 'npm', name: client, version: '5.0.0' }],
    helper: {
      name: 'googleSecret',
      isAlike: (text) => text.includes('accessSecretVersion(') && text.includes(google.project || projectVariable),
      source: (name) => styled(context, source(name)),
    },
    lookup: (name, { helper }, quote) => ({
      text: `await ${helper}(${quote}${secretName(google.secret, name)}${quote})`,
      loose: true,
    }),
  };
}
