/** How JavaScript and TypeScript read an environment variable, and how a Node program gets to see `.env`. */
import { hasWord } from '../../layout';
import type { Context, Expression, LookupKit } from '../language';
import { runtimeOf } from './runtime';
import { hasSemicolons, isTypeScript } from './style';

/** `requireEnv("NAME")`, or the same in one expression where no function may be declared. */
export function javascriptEnv(context: Context): LookupKit {
  const { languageId, text } = context;
  const isDeno = runtimeOf(context) === 'deno';
  const typed = isTypeScript(languageId);
  const end = hasSemicolons(text) ? ';' : '';
  const head = (name: string) => (typed ? `function ${name}(name: string): string {` : `function ${name}(name) {`);
  return {
    imports: [],
    helper: {
      name: 'requireEnv',
      isAlike: (source) => /process\.env|Deno\.env/.test(source) && /\bthrow\b/.test(source),
      source: (name) =>
        [
          head(name),
          `\tconst value = ${isDeno ? 'Deno.env.get(name)' : 'process.env[name]'}${end}`,
          `\tif (!value) throw new Error(\`\${name} is not set\`)${end}`,
          `\treturn value${end}`,
          '}',
        ].join('\n'),
    },
    lookup(name, spelling, quote): Expression {
      if (spelling.helper !== undefined) return { text: `${spelling.helper}(${quote}${name}${quote})`, loose: false };
      const own = typed ? `process.env[${quote}${name}${quote}]` : `process.env.${name}`;
      const property = isDeno ? `Deno.env.get(${quote}${name}${quote})` : own;
      const fail = `(() => { throw new Error(${quote}${name} is not set${quote}); })()`;
      return { text: `${property} || ${fail}`, loose: true };
    },
  };
}

/** A use of what puts `.env` into the environment of this program. */
export function javascriptEnvAdvice(context: Context): string {
  const { facts, text, languageId } = context;
  const runtime = runtimeOf(context);
  if (runtime === 'deno') {
    return 'Start the program with `deno run --env-file=.env --allow-env`, or export the variable in its environment.';
  }
  if (runtime === 'bun') return 'Bun reads .env when it starts.';
  const manifests = [...facts.files].filter(([path]) => /(?:^|\/)package\.json$/.test(path)).map(([, json]) => json);
  const has = (name: string) => manifests.some((json) => json.includes(`"${name}"`));
  const types =
    isTypeScript(languageId) && manifests.length > 0 && !has('@types/node')
      ? ' The compiler knows `process` by the package @types/node.'
      : '';
  if (has('next')) return `Next.js reads .env when it starts.${types}`;
  if (hasWord(text, 'dotenv') || has('dotenv')) {
    return `dotenv puts .env into the environment: let the program load it first, with \`import "dotenv/config"\` or \`node -r dotenv/config\`.${types}`;
  }
  return `Start the program with \`node --env-file=.env\` (Node 20.6 or newer), or export the variable in its environment.${types}`;
}
