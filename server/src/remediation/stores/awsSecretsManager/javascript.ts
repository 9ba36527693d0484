/** How JavaScript and TypeScript ask AWS Secrets Manager: with version 3 of AWS's client, whose every call is asynchronous. */
import { importLine } from '../../languages/javascript/modules';
import { isTypeScript, styled } from '../../languages/javascript/style';
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';

const client = '@aws-sdk/client-secrets-manager';
const names = ['GetSecretValueCommand', 'SecretsManagerClient'] as const;

/** `await awsSecret("id")`. The client itself reads `AWS_REGION` only; the command line's tools read the other name. */
export function awsInJavascript(context: Context, { aws }: StoreSettings): LookupKit {
  const typed = isTypeScript(context.languageId);
  const read = (name: string) => (typed ? `process.env['${name}']` : `process.env.${name}`);
  const region = aws.region === '' ? `${read('AWS_REGION')} || ${read('AWS_DEFAULT_REGION')}` : `'${aws.region}'`;
  const source = (name: string) => [
    typed ? `async function ${name}(id: string): Promise<string> {` : `async function ${name}(id) {`,
    `\tconst region = ${region};`,
    '\tconst client = new SecretsManagerClient(region ? { region } : {});',
    '\tconst answer = await client.send(new GetSecretValueCommand({ SecretId: id })).catch((error) => {',
    `\t\tthrow new Error(\`\${id} cannot be read from AWS Secrets Manager: \${error.message}\`);`,
    '\t});',
    `\tif (!answer.SecretString) throw new Error(\`AWS Secrets Manager holds no text in \${id}\`);`,
    '\treturn answer.SecretString;',
    '}',
  ];
  return {
    imports: [],
    importLines: [importLine(context, client, names)].filter((line) => line !== undefined),
    needsHelper: true,
    isAsync: true,
    dependencies: [{ registry: 'npm', name: client, version: '3.600.0' }],
    helper: {
      name: 'awsSecret',
      isAlike: (text) => text.includes('GetSecretValueCommand') && /\basync\b/.test(text) && text.includes(aws.region),
      source: (name) => styled(context, source(name)),
    },
    lookup: (name, { helper }, quote) => ({
      text: `await ${helper}(${quote}${secretName(aws.secret, name)}${quote})`,
      loose: true,
    }),
  };
}
