/**
 * The file `.keyliftignore`: lines in `.gitignore` syntax leave files out; lines that begin with `secret` let one value
 * through, named by a keyed hash; a line `salt` holds the key, random for each repository. One entry a line, sorted, nothing
 * that changes by itself: branches merge. Reads and writes texts; opens no file.
 */
import { fieldsSource, readFields, writeField } from '../lineFields';

/** The file's name. */
export const ignoreFileName = '.keyliftignore';

/** The list of what was there when a team began, in the same form: read at the root, made by `keylift baseline`. */
export const baselineName = '.keylift-baseline';

/** A path as a pattern that means this file alone; a character that would end the line is one that may be any. */
export function exactPath(path: string): string {
  return `/${path.replace(/[\\*?[\]!# ]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?')}`;
}

/** The file that a pattern of {@link exactPath} means; undefined for other patterns. */
export function fileOfPattern(pattern: string): string | undefined {
  if (!pattern.startsWith('/') || /(?<!\\)[*?[]/.test(pattern)) return undefined;
  return pattern.slice(1).replace(/\\(.)/g, '$1');
}

/** A line that lets a value through. Offsets are UTF-16 in the file's text, half-open, without the line's end. */
export interface IgnoreEntry extends IgnoreEntryFields {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
}

/** What an entry says. */
export interface IgnoreEntryFields {
  readonly detector: string;
  /** 32 hex digits: keyed hash of detector and value. */
  readonly hash: string;
  /** In `.gitignore` syntax, relative to the file's folder; undefined: everywhere. */
  readonly path?: string | undefined;
  /** The last day it holds, ISO 8601. */
  readonly until?: string | undefined;
  readonly author?: string | undefined;
  readonly reason?: string | undefined;
}

/** A line that begins like an entry and is none. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** What a text says. Lines that are none of these are globs or comments. */
export interface IgnoreFile {
  /** Each is a key; a merge of two branches may leave more than one. 64 hex digits. */
  readonly salts: readonly string[];
  readonly entries: readonly IgnoreEntry[];
  readonly globs: readonly string[];
  readonly broken: readonly BrokenLine[];
}

/** Lines beyond this are not read: no team writes so many. */
const mostLines = 200_000;
const entryShape = new RegExp(String.raw`^secret (?<detector>[\w.-]{1,100}) (?<hash>[0-9a-f]{32})${fieldsSource}`);
const saltShape = /^salt (?<salt>[0-9a-f]{64})\s*$/;
const dateShape = /^\d{4}-\d\d-\d\d$/;

function readEntry(line: string): IgnoreEntryFields | undefined {
  const groups = entryShape.exec(line)?.groups;
  const [detector, hash] = [groups?.['detector'], groups?.['hash']];
  if (detector === undefined || hash === undefined) return undefined;
  const fields = readFields(groups?.['fields'] ?? '');
  const known = ['path', 'until', 'by', 'reason'];
  const until = fields.get('until');
  if ([...fields.keys()].some((name) => !known.includes(name))) return undefined;
  if (until !== undefined && !dateShape.test(until)) return undefined;
  const [path, author, reason] = [fields.get('path'), fields.get('by'), fields.get('reason')];
  return { detector, hash, path, until, author, reason };
}

/** Reads a text; never throws. */
export function readIgnoreFile(text: string): IgnoreFile {
  const salts: string[] = [];
  const entries: IgnoreEntry[] = [];
  const globs: string[] = [];
  const broken: BrokenLine[] = [];
  let start = 0;
  for (const [index, whole] of text.split('\n', mostLines).entries()) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const place = { start, end: start + line.length, line: index + 1 };
    start += whole.length + 1;
    const salt = saltShape.exec(line)?.groups?.['salt'];
    if (salt !== undefined) salts.push(salt);
    else if (/^(?:secret|salt) /.test(line)) {
      const entry = readEntry(line);
      if (entry === undefined) broken.push(place);
      else entries.push({ ...entry, ...place });
    } else if (line.trim() !== '' && !line.startsWith('#')) globs.push(line);
  }
  return { salts, entries, globs, broken };
}

/** One line, without its end. */
export function entryLine(entry: IgnoreEntryFields): string {
  const { detector, hash, path, until, author, reason } = entry;
  const fields =
    writeField('path', path) + writeField('until', until) + writeField('by', author) + writeField('reason', reason);
  return `secret ${detector} ${hash}${fields}`;
}

/** Says what the file is, once, to whoever opens it. */
const opening = `# What Keylift lets through. Lines in .gitignore syntax leave files out of scans.
# A line "secret" lets one value through, named by a hash that only this file's salt can make.
# Write entries with "Ignore with reason" in the editor, or with: keylift ignore FILE:LINE --reason TEXT
`;

/**
 * The text with entries added, each in its sorted place; what is there stays as it is. An entry for the same detector,
 * value and path is replaced.
 *
 * @param salt 64 hex digits, written when the text has none; entries' hashes are made with the text's first salt
 * @param heading what a new text begins with
 */
export function withEntries(
  text: string,
  added: readonly IgnoreEntryFields[],
  salt: string,
  heading: string = opening,
): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let lines = (text === '' ? heading : text).replace(/\r?\n$/, '').split(/\r?\n/);
  const hasSalt = lines.some((line) => saltShape.test(line));
  if (!hasSalt) {
    const first = lines.findIndex((line) => line.startsWith('secret '));
    lines.splice(first < 0 ? lines.length : first, 0, `salt ${salt}`);
  }
  const key = ({ detector, hash, path = '' }: IgnoreEntryFields) => `${detector} ${hash} ${path}`;
  const byKey = new Map(added.map((entry) => [key(entry), entryLine(entry)]));
  lines = lines.filter((line) => {
    const known = line.startsWith('secret ') ? readEntry(line) : undefined;
    return known === undefined || !byKey.has(key(known));
  });
  return merged(lines, [...byKey.values()].sort()).join(eol) + eol;
}

/** Puts sorted lines of entries among the lines of a file, each before the first entry that sorts after it. */
function merged(lines: readonly string[], added: readonly string[]): string[] {
  const result: string[] = [];
  const last = lines.findLastIndex((line) => line.startsWith('secret ') || saltShape.test(line));
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('secret '))
      while (next < added.length && (added[next] ?? '') < line) result.push(added[next++] ?? '');
    result.push(line);
    if (index === last) while (next < added.length) result.push(added[next++] ?? '');
  }
  return result;
}

/** The text without some of its lines (1-based). */
export function withoutLines(text: string, gone: ReadonlySet<number>): string {
  return text
    .split('\n')
    .filter((_, index) => !gone.has(index + 1))
    .join('\n');
}
