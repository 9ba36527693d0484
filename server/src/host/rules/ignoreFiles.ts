/**
 * Reads the ignore files of one folder: Keylift's own at every level, those of other scanners at the root. Each becomes a
 * source that `applyIgnores` asks, and lines that leave whole files out.
 */
import { hexToBytes } from '@noble/hashes/utils.js';
import {
  baselineName,
  type IgnoreEntry,
  type IgnoreFile,
  ignoreFileName,
  readIgnoreFile,
} from '../../core/ignores/ignoreFile';
import type { IgnoreSource } from '../../core/ignores/ignoreSource';
import { below, globTest } from '../../shared/config/pathTest';
import type { ConfigProblem } from '../../shared/config/problem';
import type { ConfigIgnore, RuleText } from '../../shared/config/teamConfig';
import { createFingerprinter } from '../../shared/fingerprint';
import { readForeignIgnores } from './foreignIgnores';
import { holdsOn } from './ignoreSources';
import type { RulesSetting } from './rules';
import { unreadable } from './unreadable';

/** An ignore file of ours, as it was read. */
export interface IgnoreFileSource {
  /** Relative to the root. */
  readonly file: string;
  readonly text: string;
  readonly parsed: IgnoreFile;
  /** Numbers of the lines (1-based) whose entries have let something through so far. */
  readonly used: Set<number>;
}

/** What the ignore files of a folder say. */
export interface IgnoreFiles {
  readonly isEmpty: boolean;
  readonly globs: readonly string[];
  readonly sources: readonly IgnoreSource[];
  readonly own: readonly IgnoreFileSource[];
  /** Sources of the `[[ignore]]` tables beside them that name a value: its hash is made with the salt of the ignore file. */
  readonly valuesOf: (tables: readonly ConfigIgnore[], file: string) => readonly IgnoreSource[];
}

/** Asks the entries of one file, the first that fits counts. */
function entrySource({ file, parsed, used }: IgnoreFileSource, base: string): IgnoreSource {
  const namers = parsed.salts.map((salt) => createFingerprinter(hexToBytes(salt)));
  const byHash = new Map<string, IgnoreEntry[]>();
  for (const entry of parsed.entries) byHash.set(entry.hash, [...(byHash.get(entry.hash) ?? []), entry]);
  const covering = new Map(
    parsed.entries.map((entry) => [entry, entry.path === undefined ? undefined : below(base, globTest([entry.path]))]),
  );
  return {
    ignores({ finding, secret, path, today }) {
      for (const name of namers) {
        for (const entry of byHash.get(name(finding.detector, secret)) ?? []) {
          const covers = covering.get(entry);
          if (!holdsOn(entry.until, today) || (covers !== undefined && !covers(path))) continue;
          used.add(entry.line);
          const { line, reason } = entry;
          return { kind: 'entry', source: file, line, ...(reason !== undefined && { reason }) };
        }
      }
      return undefined;
    },
  };
}

/** The tables that name a value, as entries. */
function toEntries(tables: readonly ConfigIgnore[]): IgnoreEntry[] {
  return tables.flatMap(({ hash, detectors, paths, until, author, reason, start }) =>
    hash === undefined
      ? []
      : detectors.flatMap((detector) =>
          (paths.length > 0 ? paths : [undefined]).map((path) => {
            return { detector, hash, path, until, author, reason, start, end: start, line: 0 };
          }),
        ),
  );
}

const brokenLine = {
  severity: 'error',
  happened: 'This line begins like an entry and is none.',
  done: 'It ignores nothing.',
  action: 'Write it as: secret DETECTOR HASH [path=GLOB] [until=YYYY-MM-DD] [by=NAME] [reason="TEXT"].',
} as const;

type Complain = (file: string, text: string, problem: ConfigProblem) => void;

/** A file as it was read; what is wrong in it, or that it cannot be read, is complained of. */
function open(file: string, text: RuleText, complain: Complain): IgnoreFileSource | undefined {
  if (typeof text === 'object') complain(file, '', unreadable(text.unreadable));
  if (typeof text !== 'string') return undefined;
  const parsed = readIgnoreFile(text);
  for (const { start, end } of parsed.broken) complain(file, text, { ...brokenLine, start, end });
  return { file, text, parsed, used: new Set<number>() };
}

/** The baseline at the root, and another one that the caller named. */
function baselineSources({ read, baseline }: RulesSetting, complain: Complain): IgnoreSource[] {
  const own = open(baselineName, read(baselineName), complain);
  // Of the other one only the text is known, and the option that named it.
  const other = open('--baseline', baseline, complain);
  return [own, other].flatMap((source) => (source === undefined ? [] : [entrySource(source, '')]));
}

/** Reads them. @param base folder: '' or with a slash at its end */
export function readIgnoreFiles(base: string, setting: RulesSetting, complain: Complain): IgnoreFiles {
  const globs: string[] = [];
  const sources: IgnoreSource[] = [];
  const own: IgnoreFileSource[] = [];
  const file = base + ignoreFileName;
  const source = open(file, setting.read(file), complain);
  if (source !== undefined) {
    globs.push(...source.parsed.globs);
    if (source.parsed.entries.length > 0) sources.push(entrySource(source, base));
    own.push(source);
  }
  if (base === '') {
    sources.push(...baselineSources(setting, complain));
    const foreign = readForeignIgnores(setting.read, complain);
    globs.push(...foreign.globs);
    sources.push(...foreign.sources);
  }
  const salts = own.flatMap(({ parsed }) => parsed.salts);
  const valuesOf = (tables: readonly ConfigIgnore[], file: string) => {
    const entries = toEntries(tables);
    const parsed = { salts, entries, globs: [], broken: [] };
    return entries.length === 0 ? [] : [entrySource({ file, text: '', parsed, used: new Set() }, base)];
  };
  return { valuesOf, isEmpty: globs.length === 0 && sources.length === 0 && own.length === 0, globs, sources, own };
}
