/**
 * What each scanner's files say, in a form that can be turned into entries of ours: patterns of files, and a source that
 * recognises the values. Reads texts; opens no file.
 */
import type { IgnoreSource } from '../../core/ignores/ignoreSource';
import { readGitguardian, readGitleaksIgnore, readSecretsBaseline } from '../../host/rules/foreignIgnores';

/** See the file's first lines. */
export interface Imported {
  readonly globs: readonly string[];
  readonly source: IgnoreSource | undefined;
}

/** A scanner whose files can be imported. */
export interface Importer {
  /** Read when no file is named; relative to the root. */
  readonly file: string;
  /** @throws when the text is not what the file should hold */
  readonly read: (text: string) => Imported;
}

/** Findings that `trufflehog --json` printed, one object a line; each names a file and a line. */
function readTrufflehog(text: string): Imported {
  const places = new Set<string>();
  for (const line of text.split('\n').filter((each) => each.trim().startsWith('{'))) {
    const data = JSON.stringify((JSON.parse(line) as { SourceMetadata?: unknown }).SourceMetadata ?? {});
    const file = /"file":"(?<file>(?:[^"\\]|\\.)*)"/.exec(data)?.groups?.['file'];
    const number = /"line":(?<line>\d+)/.exec(data)?.groups?.['line'];
    if (file !== undefined && number !== undefined) places.add(`${JSON.parse(`"${file}"`)}:${number}`);
  }
  const source: IgnoreSource = {
    ignores({ path, lineNumber }) {
      const isKnown = [path, `./${path}`].some((name) => places.has(`${name}:${lineNumber}`));
      return isKnown ? { kind: 'entry', source: 'trufflehog' } : undefined;
    },
  };
  return { globs: [], source: places.size > 0 ? source : undefined };
}

function readGlobs(text: string): Imported {
  const globs = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return { globs, source: undefined };
}

/** By the name that is given to `keylift import`. */
export const importers = {
  gitleaks: { file: '.gitleaksignore', read: (text) => ({ globs: [], source: readGitleaksIgnore(text) }) },
  'detect-secrets': { file: '.secrets.baseline', read: (text) => ({ globs: [], source: readSecretsBaseline(text) }) },
  ggshield: {
    file: '.gitguardian.yaml',
    read(text) {
      const { globs, sources } = readGitguardian(text);
      return { globs, source: sources[0] };
    },
  },
  trufflehog: { file: 'trufflehog.json', read: readTrufflehog },
  secretlint: { file: '.secretlintignore', read: readGlobs },
} as const satisfies Readonly<Record<string, Importer>>;
