/**
 * Honours what other scanners were told to let through, so that a team need not triage again: `.gitleaksignore`,
 * `.secrets.baseline`, `.gitguardian.yaml` and `.secretlintignore` at the root. Those that name a value by a bare hash are
 * compared by that hash; nothing of a value is kept.
 */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IgnoreSource, SeenFinding } from '../../core/ignores/ignoreSource';
import type { ConfigProblem } from '../../shared/config/problem';
import type { RuleText } from '../../shared/config/teamConfig';

/** What the files of other scanners say. */
export interface ForeignIgnores {
  readonly globs: readonly string[];
  readonly sources: readonly IgnoreSource[];
}

type Complain = (file: string, text: string, problem: ConfigProblem) => void;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function sayUnreadable(file: string, text: string, complain: Complain): void {
  const happened = `${file} is not what its name says.`;
  const action = 'Correct or remove it.';
  complain(file, text, { severity: 'error', start: 0, end: 0, happened, done: 'Nothing of it is used.', action });
}

/** `[commit:]file:rule:line`. The rules are another scanner's, so place and commit alone count. */
export function readGitleaksIgnore(text: string): IgnoreSource | undefined {
  const places = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^(?:(?<commit>[0-9a-f]{40}):)?(?<file>[^#\s].*):[^:]+:(?<line>\d+)\s*$/.exec(line);
    const { commit = '', file = '', line: number = '' } = match?.groups ?? {};
    if (match !== null) places.add(`${commit}:${file.replaceAll('\\', '/').replace(/^\.\//, '')}:${number}`);
  }
  if (places.size === 0) return undefined;
  const source = '.gitleaksignore';
  return {
    ignores({ path, lineNumber, commit = '' }: SeenFinding) {
      const place = `${path}:${lineNumber}`;
      return places.has(`:${place}`) || places.has(`${commit}:${place}`) ? { kind: 'entry', source } : undefined;
    },
  };
}

/** The baseline of detect-secrets: SHA-1 of the value, by file. What was audited as a real secret is still reported. */
export function readSecretsBaseline(text: string): IgnoreSource | undefined {
  const baseline: unknown = JSON.parse(text);
  const results = isRecord(baseline) && isRecord(baseline['results']) ? baseline['results'] : undefined;
  if (results === undefined) throw new TypeError('no results');
  const known = new Set<string>();
  for (const [file, entries] of Object.entries(results)) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isRecord(entry) || entry['is_secret'] === true || typeof entry['hashed_secret'] !== 'string') continue;
      known.add(`${file.replaceAll('\\', '/')} ${entry['hashed_secret']}`);
    }
  }
  const source = '.secrets.baseline';
  return {
    ignores: ({ path, secret }: SeenFinding) =>
      known.has(`${path} ${bytesToHex(sha1(utf8ToBytes(secret)))}`) ? { kind: 'entry', source } : undefined,
  };
}

/** Kinds of matches that ggshield mixes into the hash of a value. */
const matchTypes = ['apikey', 'token', 'password', 'secret', 'client_secret', 'access_token', 'key', 'private_key'];

function hashesOf(secret: string): string[] {
  const name = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
  return [name(secret), ...matchTypes.map((type) => name(`${secret},${type}`))];
}

/** `.gitguardian.yaml`, of either version: paths, and values in the open or by hash. */
export function readGitguardian(text: string): ForeignIgnores {
  const { parse } = require('yaml') as typeof import('yaml');
  const config: unknown = parse(text, { maxAliasCount: 50 });
  if (!isRecord(config)) throw new TypeError('no table');
  const secret = isRecord(config['secret']) ? config['secret'] : {};
  const lists = [secret['ignored_paths'], secret['ignored-paths'], config['paths-ignore'], config['ignored_paths']];
  const matches = [secret['ignored_matches'], secret['ignored-matches'], config['matches-ignore']];
  const values = new Set(
    matches
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .flatMap((entry: unknown) => {
        const match = isRecord(entry) ? entry['match'] : entry;
        return typeof match === 'string' ? [match] : [];
      }),
  );
  const source = '.gitguardian.yaml';
  const byValue: IgnoreSource = {
    ignores: ({ secret: value }) =>
      values.has(value) || hashesOf(value).some((hash) => values.has(hash)) ? { kind: 'entry', source } : undefined,
  };
  return { globs: lists.flatMap(textsIn), sources: values.size > 0 ? [byValue] : [] };
}

/** Lines of a file in `.gitignore` syntax. */
function globLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Every file that is read, and how. */
const readers: readonly { readonly file: string; readonly read: (text: string) => Partial<ForeignIgnores> }[] = [
  {
    file: '.gitleaksignore',
    read: (text) => ({ sources: [readGitleaksIgnore(text)].filter((each) => each !== undefined) }),
  },
  {
    file: '.secrets.baseline',
    read: (text) => ({ sources: [readSecretsBaseline(text)].filter((each) => each !== undefined) }),
  },
  { file: '.gitguardian.yaml', read: readGitguardian },
  { file: '.gitguardian.yml', read: readGitguardian },
  { file: '.secretlintignore', read: (text) => ({ globs: globLines(text) }) },
];

/** Names of the files that are read at the root. */
export const foreignNames: readonly string[] = readers.map(({ file }) => file);

/** Reads them all; one that is broken is complained of and left out. */
export function readForeignIgnores(read: (path: string) => RuleText, complain: Complain): ForeignIgnores {
  const globs: string[] = [];
  const sources: IgnoreSource[] = [];
  for (const reader of readers) {
    const text = read(reader.file);
    if (text === undefined) continue;
    try {
      if (typeof text !== 'string') throw new TypeError(text.unreadable);
      const said = reader.read(text);
      globs.push(...(said.globs ?? []));
      sources.push(...(said.sources ?? []));
    } catch {
      // Broken by somebody else's rules: the user is told, and the other files count.
      sayUnreadable(reader.file, typeof text === 'string' ? text : '', complain);
    }
  }
  return { globs, sources };
}
