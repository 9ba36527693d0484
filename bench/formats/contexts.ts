/** Where a token stands: the ways in which keys are written down, with the names that vouch for them. */
import type { Fact } from './facts';

/** A text around a token. */
export interface Context {
  readonly name: string;
  readonly text: string;
  readonly path: string;
}

const kinds = ['api_key', 'token', 'secret', 'access_token', 'key'] as const;

function camel(name: string): string {
  return name.replace(/[_-]+([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Words that stand near tokens of a format: its keywords as far as they are whole words, or the provider's name; '' is none. */
export function wordsOf({ provider, context_keywords, context_required }: Fact): string[] {
  const own = simplify(provider);
  const whole = context_keywords
    .filter((word) => /^[a-z][a-z0-9]+(?:[ _-][a-z0-9]+)*$/i.test(word))
    // Facts hold words without their first letter, which may be upper case.
    .map((word) => (own.endsWith(simplify(word)) ? provider : word));
  const [near, other] = [
    whole.filter((w) => own.includes(simplify(w))),
    whole.filter((w) => !own.includes(simplify(w))),
  ];
  const words = [...new Set([...near, ...other, provider])].map((word) => word.toLowerCase());
  const best = words.slice(0, near.length > 0 ? 1 : 2);
  // What needs no word is tried without one, too; and with one only where the facts name the provider's.
  return context_required === false ? ['', ...(near.length > 0 ? best : [])] : best;
}

/** All contexts of a token, named after a word; without one, the names say only that it is a key. */
export function contextsOf(word: string, token: string, turn: number): Context[] {
  const kind = kinds[turn % kinds.length] ?? kinds[0];
  const stem = word.replace(/[ .-]+/g, '_');
  const name = word === '' ? kind : `${stem}_${kind}`;
  const host = word === '' ? 'api.example.com' : `api.${word.replace(/[ _.]+/g, '-')}.com`;
  const of = (context: string, path: string, text: string): Context => ({ name: context, path, text });
  const everywhere = [
    of('env', '.env', `PORT=8080\n${name.toUpperCase()}=${token}\nDEBUG=false\n`),
    of('json', 'config.json', `{\n  "region": "eu",\n  "${camel(name)}": "${token}",\n  "retries": 3\n}\n`),
    of('yaml', 'config.yml', `settings:\n  ${name}: ${token}\n  retries: 3\n`),
    of('javascript', 'client.js', `const ${camel(name)} = '${token}';\nconnect(${camel(name)});\n`),
    of('python', 'client.py', `client = Client(${name}="${token}", timeout=30)\n`),
    of('go', 'main.go', `\t${camel(name)} := "${token}"\n`),
    of('curl', 'run.sh', `curl -H "Authorization: Bearer ${token}" https://${host}/v1/items\n`),
    of('header', 'run.http', `GET https://${host}/v1/items\nX-Api-Key: ${token}\n`),
    of('query', 'client.ts', `fetch("https://${host}/v1/items?key=${token}&page=1")\n`),
  ];
  if (word === '') return everywhere;
  // The word stands near, and no name of a value says what it is.
  const spoken = kind.replace('_', ' ');
  return [
    ...everywhere,
    of('yaml below', 'config.yml', `${stem}:\n  region: eu\n  ${kind}: "${token}"\n`),
    of('phrase', 'notes.txt', `${word} ${spoken} = '${token}'\n`),
    of('words', 'notes.txt', `${word} ${spoken.toUpperCase()} ${token}\n`),
    of('comment', 'client.rb', `# ${word} credentials\nKEY = "${token}"\n`),
    of(
      'log',
      'out.log',
      `[INFO] Sending request to the ${word} API\n[DEBUG] Using Key=${token}\n[INFO] Response: 200\n`,
    ),
    of('xml', 'credentials.xml', `  <id>{${word}}</id>\n  <secret>{${word} AQAAABAAA ${token}}</secret>\n`),
    of(
      'named secret',
      'test.json',
      `{ "name": "${word}", "secrets": { "${stem}_secret": "${token}" }, "method": "GET" }\n`,
    ),
  ];
}
