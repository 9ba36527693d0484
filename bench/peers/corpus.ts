/**
 * The corpus that every scanner of the comparison looks at: a copy of the text files below some directories, at a place that no
 * ignore rule touches and that nobody's dependency rules leave out.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The copy. */
export interface Corpus {
  readonly directory: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly bytes: number;
}

const textFile =
  /\.(?:[cm]?[jt]sx?|json|md|py|java|go|rb|php|cs|ya?ml|html|xml|toml|sh|c|h|cc|cpp|rs|kt|sql|ini|conf|txt|css|scss|svg)$/;
const maxFileBytes = 4_000_000;
/** Folder names that scanners leave out, and what they are called in the copy. */
const renamed: Readonly<Record<string, string>> = {
  node_modules: 'modules',
  vendor: 'vendored',
  testdata: 'testfiles',
  dist: 'built',
};

/** Copies up to `maxBytes` of text files, as much of each directory as there is room for; the caller removes `directory`. */
export function copyCorpus(roots: readonly string[], maxBytes: number): Corpus {
  const directory = mkdtempSync(join(tmpdir(), 'keylift-corpus-'));
  const files: string[] = [];
  let bytes = 0;
  let limit = 0;
  const visit = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (bytes >= limit) return;
      const source = join(from, entry.name);
      const target = join(to, renamed[entry.name] ?? entry.name);
      if (entry.isDirectory() && entry.name !== '.git') visit(source, target);
      if (!entry.isFile() || !textFile.test(entry.name)) continue;
      const { size } = statSync(source);
      if (size > maxFileBytes) continue;
      copyFileSync(source, target);
      files.push(target);
      bytes += size;
    }
  };
  for (const [index, root] of roots.entries()) {
    limit = bytes + (maxBytes - bytes) / (roots.length - index);
    visit(root, join(directory, `part${index}`));
  }
  return { directory, files, bytes };
}
