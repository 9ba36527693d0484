/**
 * Tells which entries of an ignore file do nothing any more, once everything they could speak of was scanned: nobody cleans
 * a list that never complains. Pure.
 */
import type { IgnoreEntry, IgnoreFile } from './ignoreFile';

/** Why an entry deserves a look. */
export type IgnoreRemark =
  /** Its last day has passed. */
  | 'expired'
  /** The value it names was not found where it says. */
  | 'unused'
  /** Where it says, the same detector now finds another value, which is not let through. */
  | 'changed';

/** An entry that deserves a look. */
export interface ReviewedEntry {
  readonly entry: IgnoreEntry;
  readonly remark: IgnoreRemark;
}

/** What was found while the entries were in force. */
export interface ReviewInput {
  readonly file: IgnoreFile;
  /** Numbers of the lines (1-based) whose entries let something through. */
  readonly used: ReadonlySet<number>;
  /** Findings that were reported, with paths relative to the file's folder. */
  readonly reported: readonly { readonly detector: string; readonly path: string }[];
  /** Whether everything the entry could speak of was scanned. */
  readonly wasSearched: (entry: IgnoreEntry) => boolean;
  readonly covers: (entry: IgnoreEntry, path: string) => boolean;
  /** ISO 8601. */
  readonly today: string;
}

function remarkOn(entry: IgnoreEntry, input: ReviewInput): IgnoreRemark | undefined {
  const { used, reported, wasSearched, covers, today } = input;
  if (entry.until !== undefined && entry.until < today) return 'expired';
  if (used.has(entry.line) || !wasSearched(entry)) return undefined;
  const isChanged =
    entry.path !== undefined &&
    reported.some(({ detector, path }) => detector === entry.detector && covers(entry, path));
  return isChanged ? 'changed' : 'unused';
}

/** Entries in the order of the file. */
export function reviewEntries(input: ReviewInput): readonly ReviewedEntry[] {
  return input.file.entries.flatMap((entry) => {
    const remark = remarkOn(entry, input);
    return remark === undefined ? [] : [{ entry, remark }];
  });
}

/** A remark as a sentence, for people. */
export const remarkSentences: Readonly<Record<IgnoreRemark, string>> = {
  expired: 'This entry has expired: it ignores nothing any more.',
  unused: 'This entry ignores nothing: the value it names was not found.',
  changed: 'Another value stands here now, which this entry does not ignore.',
};
