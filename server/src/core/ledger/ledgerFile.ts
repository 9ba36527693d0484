/**
 * The ledger of rotated keys, `.keylift-rotated`: one line a key, named by a keyed hash of its value; lines `salt` hold the
 * keys of those hashes, random for each repository. Sorted, one entry a line: branches merge. Reads and writes texts alone.
 */
import { fieldsSource, isDay, readFields, writeField } from '../lineFields';

/** The name of the file that a team shares; it lies at the root that rules count from. */
export const ledgerName = '.keylift-rotated';

/** What a line says. */
export interface LedgerEntry {
  /** 32 hex digits: keyed hash of the value, whichever detector finds it. */
  readonly hash: string;
  /** The detector that had found it, for people. */
  readonly detector: string;
  /** The day it was rotated, ISO 8601. */
  readonly on: string;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}

/** What a text says. Lines that are none of these are comments. */
export interface Ledger {
  /** 64 hex digits each; a merge of two branches may leave more than one, and every one counts. */
  readonly salts: readonly string[];
  readonly entries: readonly LedgerEntry[];
  /** Lines that begin like an entry and are none; offsets are UTF-16, half-open. */
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

/** Lines beyond this are not read: nobody rotates so many keys. */
const mostLines = 100_000;
const entryShape = new RegExp(String.raw`^rotated (?<detector>[\w.-]{1,100}) (?<hash>[0-9a-f]{32})${fieldsSource}`);
const saltShape = /^salt (?<salt>[0-9a-f]{64})\s*$/;

function readEntry(line: string): LedgerEntry | undefined {
  const groups = entryShape.exec(line)?.groups;
  const [detector, hash] = [groups?.['detector'], groups?.['hash']];
  const fields = readFields(groups?.['fields'] ?? '');
  const on = fields.get('on');
  if (detector === undefined || hash === undefined || on === undefined || !isDay(on)) return undefined;
  if ([...fields.keys()].some((name) => !['on', 'by', 'note'].includes(name))) return undefined;
  return { detector, hash, on, by: fields.get('by'), note: fields.get('note') };
}

/** Reads a text; never throws. */
export function readLedger(text: string): Ledger {
  const salts: string[] = [];
  const entries: LedgerEntry[] = [];
  const broken: { start: number; end: number }[] = [];
  let start = 0;
  for (const whole of text.split('\n', mostLines)) {
    const line = whole.replace(/\r$/, '');
    const salt = saltShape.exec(line)?.groups?.['salt'];
    if (salt !== undefined) salts.push(salt);
    else if (/^(?:rotated|salt) /.test(line)) {
      const entry = readEntry(line);
      if (entry === undefined) broken.push({ start, end: start + line.length });
      else entries.push(entry);
    }
    start += whole.length + 1;
  }
  return { salts, entries, broken };
}

function entryLine({ detector, hash, on, by, note }: LedgerEntry): string {
  return `rotated ${detector} ${hash}${writeField('on', on)}${writeField('by', by)}${writeField('note', note)}`;
}

/** Says what the file is, once, to whoever opens it. */
const opening = `# Keys that were rotated: the old value is revoked, and is to stand nowhere any more.
# A line names a value by a hash that only this file's salt can make, and only values that nobody can guess are listed.
# Write entries with "Keylift: Mark as Rotated..." in the editor, or with: keylift rotated FILE:LINE
`;

/**
 * The text with one entry more, in its sorted place; the same value listed before is replaced, all else stays as it is.
 *
 * @param salt 64 hex digits that the entry's hash was made with; written when the text lacks it
 */
export function withRotated(text: string, entry: LedgerEntry, salt: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text === '' ? opening : text).replace(/\r?\n$/, '').split(/\r?\n/);
  const old = lines.filter((line) => readEntry(line)?.hash !== entry.hash);
  if (!readLedger(text).salts.includes(salt)) {
    const first = old.findIndex((line) => line.startsWith('rotated '));
    old.splice(first < 0 ? old.length : first, 0, `salt ${salt}`);
  }
  const line = entryLine(entry);
  const after = old.findIndex((each) => each.startsWith('rotated ') && each > line);
  old.splice(after < 0 ? old.length : after, 0, line);
  return old.join(eol) + eol;
}
