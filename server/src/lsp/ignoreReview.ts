/**
 * Looks whether the entries of an ignore file still do something. Files that entries name singly are read and scanned, open ones as
 * they stand in the editor; of entries for a whole tree it is told once a scan of all of it has shown which are used.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import { fileOfPattern, ignoreFileName } from '../core/ignores/ignoreFile';
import { type ReviewedEntry, reviewEntries } from '../core/ignores/review';
import { scan } from '../core/scan';
import type { IgnoreFileSource } from '../host/rules/ignoreFiles';
import type { Rules } from '../host/rules/rules';
import type { ProjectReader } from '../remediation/facts';
import { scannedText } from './scannedText';

/** What {@link reviewSingleFiles} works with. */
export interface ReviewDeps {
  readonly rules: Rules;
  readonly reader: ProjectReader;
  readonly catalogue: Catalogue;
  /** Entries that a scan of everything has shown to be used; undefined: there was none with this text. */
  readonly usedInAll?: ReadonlySet<number> | undefined;
}

/** A longer list is left to the command line. */
const mostFiles = 200;

/** See the file's first lines. */
export async function reviewIgnores(source: IgnoreFileSource, deps: ReviewDeps): Promise<readonly ReviewedEntry[]> {
  const { rules, reader, catalogue, usedInAll } = deps;
  const base = source.file.slice(0, -ignoreFileName.length);
  const named = source.parsed.entries.flatMap(({ path }) => (path === undefined ? [] : (fileOfPattern(path) ?? [])));
  const files = [...new Set(named)].slice(0, mostFiles);
  const reported: { detector: string; path: string }[] = [];
  for (const path of files) {
    const text = await scannedText(reader, base + path);
    const { findings } = scan(text ?? '', catalogue, { path: base + path, rules: rules.forFile(base + path) });
    for (const { detector } of findings) reported.push({ detector, path });
  }
  const searched = new Set(files);
  return reviewEntries({
    file: source.parsed,
    used: new Set([...source.used, ...(usedInAll ?? [])]),
    reported,
    wasSearched: ({ path }) =>
      usedInAll !== undefined || (path !== undefined && searched.has(fileOfPattern(path) ?? '')),
    covers: ({ path }, file) => path !== undefined && fileOfPattern(path) === file,
    today: rules.forFile(source.file).today,
  });
}
