/**
 * How JavaScript and TypeScript ask Conjur: by two requests of `fetch`, as there is no official client. Its token lives for
 * eight minutes, so that each call logs in anew; the id must be percent-encoded as a whole.
 */
import { isTypeScript, styled } from '../../languages/javascript/style';
import type { Context, LookupKit } from '../../languages/language';
import type { StoreSettings } from '../../plan';
import { secretName } from '../secretName';
import { conjurVariables } from './environment';

/** `await conjurSecret("id")`. */
export function conjurInJavascript(context: Context, settings: StoreSettings): LookupKit {
  const { conjur } = settings;
  const typed = isTypeScript(context.languageId);
  const variables = conjurVariables(settings).map((name) => `'${name}'`);
  const locals = ['url', ...(conjur.account === '' ? ['account'] : []), 'login', 'key'];
  const account = conjur.account === '' ? `\${account}` : conjur.account;
  const source = (name: string) => [
    typed ? `async function ${name}(id: string): Promise<string> {` : `async function ${name}(id) {`,
    `\tconst names = [${variables.join(', ')}]${typed ? ' as const' : ''};`,
    '\tconst missing = names.find((name) => !process.env[name]);',
    `\tif (missing) throw new Error(\`\${missing} must be set to read \${id} from Conjur\`);`,
    `\tconst [${locals.map((local) => `${local} = ''`).join(', ')}] = names.map((name) => process.env[name]);`,
    "\tconst base = url.replace(/\\/+$/, '');",
    `\tconst session = \`\${base}/authn/${account}/\${encodeURIComponent(login)}/authenticate\`;`,
    "\tconst post = { method: 'POST', body: key, signal: AbortSignal.timeout(10_000) };",
    '\tconst answer = await fetch(session, post).catch((error) => {',
    `\t\tthrow new Error(\`Conjur cannot be reached for \${id}: \${error.cause ?? error}\`);`,
    '\t});',
    `\tif (!answer.ok) throw new Error(\`Conjur refused the log-in for \${id}: \${answer.status}\`);`,
    "\tconst token = Buffer.from(await answer.text()).toString('base64');",
    `\tconst variable = \`\${base}/secrets/${account}/variable/\${encodeURIComponent(id)}\`;`,
    `\tconst headers = { Authorization: \`Token token="\${token}"\` };`,
    '\tconst response = await fetch(variable, { headers, signal: AbortSignal.timeout(10_000) });',
    `\tconst value = response.ok ? await response.text() : '';`,
    `\tif (!value) throw new Error(\`Conjur gave no value for \${id}: \${response.status}\`);`,
    '\treturn value;',
    '}',
  ];
  return {
    imports: [],
    needsHelper: true,
    isAsync: true,
    helper: {
      name: 'conjurSecret',
      isAlike: (text) => text.includes('/authenticate') && text.includes(`/secrets/${account}/`),
      source: (name) => styled(context, source(name)),
    },
    lookup: (name, { helper }, quote) => ({
      text: `await ${helper}(${quote}${secretName(conjur.variable, name)}${quote})`,
      loose: true,
    }),
  };
}
