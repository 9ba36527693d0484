/**
 * Starts a new provider: `npm run new:detector -- acme` makes its catalogue file and its test file and generates the rest.
 * Never overwrites a file. What it makes passes the tests as it is; the author then replaces the made-up format.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectorsFolder, exportNameOf, isProviderId, pagesFolder } from './catalogueFiles';
import { generate } from './generate';

/** Folder of the samples, from the repository's root. */
export const samplesFolder = 'test/detectors';

function titleOf(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, dash: string, first: string) => `${dash && ' '}${first.toUpperCase()}`);
}

function literalOf(id: string): string {
  return `${id.replace(/-/g, '_')}_`;
}

/** The start of environment variable names, which hold no digit first. */
function envPrefixOf(id: string): string {
  const name = literalOf(id).toUpperCase();
  return /^\d/.test(name) ? `KEY_${name}` : name;
}

/** The provider file of a made-up token `<id>_` + 32 letters and digits. */
export function providerTemplate(id: string): string {
  const title = titleOf(id);
  const literal = literalOf(id);
  return `/** ${title}: API tokens. Format: https://${id}.example/docs */
import type { ProviderSpec } from '../core/catalogue';

export const ${exportNameOf(id)} = {
  id: '${id}',
  name: '${title}',
  homepage: 'https://${id}.example',
  links: { keys: 'https://${id}.example/settings/tokens', seen: '${new Date().toISOString().slice(0, 10)}' },
  detectors: [
    {
      id: '${id}-api-token',
      name: '${title} API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['${literal}'] },
      pattern: '${literal}[0-9A-Za-z]{32}',
      envNames: ['${envPrefixOf(id)}API_TOKEN'],
      description: 'Acts as the account that made it.',
      references: ['https://${id}.example/docs'],
    },
  ],
} as const satisfies ProviderSpec;
`;
}

/** The samples of {@link providerTemplate}: at least two matches, and more texts that must not match. */
export function samplesTemplate(id: string): string {
  const [name, literal] = [titleOf(id), literalOf(id)];
  return `/** Samples for the detectors of ${name}. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const token = \`${literal.slice(0, 2)}\${'${literal.slice(2)}'}\${randomText('base62', 32)}\`;

testDetectors('${id}', {
  '${id}-api-token': {
    matches: [...inCode('${envPrefixOf(id)}API_TOKEN', token), \`curl -H "Authorization: Bearer «\${token}»"\`],
    nonMatches: [...nearMisses('${literal}', token), token.slice(0, -1), \`\${token}0\`],
  },
});
`;
}

const nextSteps = (id: string): string => `Next:
  1. ${detectorsFolder}/${id}.ts: write down the documented format, severity, links and environment variables.
  2. ${samplesFolder}/${id}.ts: at least two matches per token type, more non-matches than matches, no whole secret.
  3. npm run generate            writes the index and ${pagesFolder}/${id}.md
  4. npx mocha ${samplesFolder}/${id}.ts ${samplesFolder}/patterns.test.ts
  5. git add the three files, the index and ${pagesFolder}/README.md
`;

/** Makes the files under `root`. @throws Error with a message for the user when it cannot */
export async function newDetector(root: string, id: string): Promise<readonly string[]> {
  if (!isProviderId(id))
    throw new Error('A provider id is lower-case words and digits joined by "-", such as acme-cloud.');
  if (literalOf(id).length < 3) throw new Error('A provider id has at least two characters.');
  const files = [
    [`${detectorsFolder}/${id}.ts`, providerTemplate(id)],
    [`${samplesFolder}/${id}.ts`, samplesTemplate(id)],
  ] as const;
  for (const [path] of files) if (existsSync(join(root, path))) throw new Error(`${path} is already there.`);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  const { changed, problems } = await generate(root, { write: true });
  if (problems.length > 0) throw new Error(`Left out of the catalogue:\n  ${problems.join('\n  ')}`);
  return [...files.map(([path]) => path), ...changed];
}

async function main(): Promise<void> {
  const [id, ...rest] = process.argv.slice(2);
  if (id === undefined || rest.length > 0) throw new Error('Usage: npm run new:detector -- PROVIDER-ID');
  const written = await newDetector(resolve(__dirname, '..'), id);
  process.stdout.write(`${written.map((path) => `wrote ${path}\n`).join('')}\n${nextSteps(id)}`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
