/**
 * Marks in a text that let findings through: Keylift's own, in a comment, and those that other scanners understand, which
 * a team may have left all over its code. Pure; writes none (see `markText.ts`).
 */
import type { Finding } from '../finding';
import { stretchesOf, type TextSource } from '../textSource';
import type { IgnoredBy } from './ignoreSource';

/** A mark on the line of the finding. The group `ids` may name detectors. */
const onLine: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'gitleaks:allow', pattern: /gitleaks:allow/ },
  { name: 'betterleaks:allow', pattern: /betterleaks:allow/ },
  { name: 'pragma: allowlist secret', pattern: /pragma: ?(?:allowlist|whitelist) secret/i },
  { name: 'trufflehog:ignore', pattern: /trufflehog:ignore/ },
  { name: 'ggignore', pattern: /\bggignore\b/ },
  { name: 'kingfisher:ignore', pattern: /kingfisher:ignore/ },
  { name: 'secretlint-disable-line', pattern: /secretlint-disable-line/ },
];

/** A mark on the line before. */
const onLineBefore: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'pragma: allowlist nextline secret', pattern: /pragma: ?(?:allowlist|whitelist) nextline secret/i },
  { name: 'secretlint-disable-next-line', pattern: /secretlint-disable-next-line/ },
];

/** Keylift's own marks count in comments alone: after something that begins one, in some language. */
const opener = /(?:^|[\s"'`;,)}\]>])(?:#|\/\/|\/\*|<!--|--|;|%|\{-|\(\*|\*|REM\b|rem\b)/;
/** Where a quotation mark begins a comment: Visual Basic and its kin, and Vim's scripts. */
const quoteOpeners: readonly { readonly files: RegExp; readonly opener: RegExp }[] = [
  { files: /\.(?:vb|vbs|bas|cls|frm|vba)$/i, opener: /(?:^|[\s")])'/ },
  { files: /(?:\.vim|(?:^|\/)[._]?g?vimrc)$/i, opener: /(?:^|\s)"\s/ },
];
/** A mark of Keylift's own. */
interface OwnMark {
  readonly name: string;
  readonly pattern: RegExp;
}

function patternOf(name: string): RegExp {
  return new RegExp(`${name}(?![\\w-])(?:\\[(?<ids>[\\w, -]*)\\])?(?<rest>[^\\n]*)`);
}

const ownMark = (name: string): OwnMark => ({ name, pattern: patternOf(name) });
const ownOnLine = ownMark('keylift:ignore');
const ownOnLineBefore = ownMark('keylift:ignore-next-line');

/** Marks that hold from one line to another, or to the end. */
const blocks = [
  { name: 'keylift:ignore-start', start: patternOf('keylift:ignore-start'), end: patternOf('keylift:ignore-end') },
  { name: 'secretlint-disable', start: /secretlint-disable(?!-)/, end: /secretlint-enable/ },
] as const;

/** Lines longer than this are looked at around the finding alone: marks stand near. */
const longestLine = 4096;

interface Line {
  readonly text: string;
  readonly start: number;
}

function lineAt(text: TextSource, offset: number): Line {
  const first = Math.max(0, offset - longestLine);
  // Not in the text itself: a search for the end of a line of megabytes, for each of its findings, takes seconds.
  const start = first + text.slice(first, offset).lastIndexOf('\n') + 1;
  const ahead = text.slice(offset, Math.min(text.length, offset + longestLine));
  const stop = ahead.indexOf('\n');
  return { text: text.slice(start, offset) + (stop < 0 ? ahead : ahead.slice(0, stop)), start };
}

/** What people write after a mark, without what ends a comment. */
function reasonOf(rest: string | undefined): string | undefined {
  const reason = (rest ?? '').replace(/(?:\*\/|-->|-\}|\*\))\s*$/, '').replace(/^[\s:-]+|\s+$/g, '');
  return reason === '' ? undefined : reason;
}

function isInComment(before: string, path: string): boolean {
  if (opener.test(before)) return true;
  return quoteOpeners.some(({ files, opener: quote }) => files.test(path) && quote.test(before));
}

function byOwn(line: string, { name, pattern }: OwnMark, finding: Finding, path: string): IgnoredBy | undefined {
  const match = pattern.exec(line);
  if (match === null || !isInComment(line.slice(0, match.index), path)) return undefined;
  const ids = match.groups?.['ids'];
  if (ids !== undefined && !ids.split(/[\s,]+/).includes(finding.detector)) return undefined;
  const reason = reasonOf(match.groups?.['rest']);
  return { kind: 'mark', source: name, ...(reason !== undefined && { reason }) };
}

function byOthers(line: string, marks: typeof onLine): IgnoredBy | undefined {
  const found = marks.find(({ pattern }) => pattern.test(line));
  return found && { kind: 'mark', source: found.name };
}

/** Where in a text one kind of block begins and ends, ascending. */
export interface BlockMarks {
  readonly name: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As much as tells a mark that begins in one stretch of a text and ends in the next. */
const markRoom = 64;

function placesOf(source: TextSource, end: number, path: string, pattern: RegExp): number[] {
  const places: number[] = [];
  for (const { start, end: stop, text } of stretchesOf(source, end, markRoom)) {
    for (const { 0: mark, index } of text.matchAll(new RegExp(pattern.source, 'g'))) {
      const at = start + index;
      if (at >= stop) break;
      const line = lineAt(source, at);
      if (!mark.startsWith('keylift') || isInComment(line.text.slice(0, at - line.start), path)) places.push(at);
    }
  }
  return places;
}

/** Whether a name stands in a text before `end`. */
function holds(source: TextSource, end: number, name: string): boolean {
  for (const { text } of stretchesOf(source, end, name.length - 1)) if (text.includes(name)) return true;
  return false;
}

/**
 * The marks in a text that hold for blocks: to be looked for once, and handed to {@link markFor} for each finding.
 *
 * @param end marks behind it do not count
 * @param path tells the format
 */
export function blockMarksOf(text: TextSource, end: number, path: string): readonly BlockMarks[] {
  const comments = hasComments(path);
  const placesOfMark = (pattern: RegExp) => placesOf(text, end, path, pattern);
  return blocks
    .filter(({ name }) => (comments || !name.startsWith('keylift')) && holds(text, end, name))
    .map(({ name, start, end: stop }) => ({ name, starts: placesOfMark(start), ends: placesOfMark(stop) }));
}

/** No name of such a mark is longer. */
export const longestBlockName = Math.max(...blocks.map(({ name }) => name.length));

/** Whether there is any need to look for such marks; cheap. */
export function mayHoldBlocks(text: string): boolean {
  return blocks.some(({ name }) => text.includes(name));
}

/** The last of ascending places before `end`; -1 when there is none. */
function lastBefore(places: readonly number[], end: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

function byBlock(marks: readonly BlockMarks[], { start }: Finding): IgnoredBy | undefined {
  const block = marks.find(({ starts, ends }) => lastBefore(starts, start) > lastBefore(ends, start));
  return block && { kind: 'mark', source: block.name };
}

/** Formats in which there are no comments: what looks like a mark of ours is part of a value. */
const withoutComments = /\.(?:json|ipynb|webmanifest|csv|tsv)$/i;

/** Whether a file's format has comments, by its name. */
function hasComments(path: string): boolean {
  return !withoutComments.test(path);
}

/**
 * The mark that lets a finding through.
 *
 * @param path tells the format
 * @param blockMarks those of this text and path
 */
export function markFor(
  text: TextSource,
  finding: Finding,
  path: string,
  blockMarks: readonly BlockMarks[],
): IgnoredBy | undefined {
  const comments = hasComments(path);
  const first = lineAt(text, finding.start);
  const last = finding.end > first.start + first.text.length ? lineAt(text, finding.end) : first;
  for (const line of first === last ? [first] : [first, last]) {
    const mark = (comments ? byOwn(line.text, ownOnLine, finding, path) : undefined) ?? byOthers(line.text, onLine);
    if (mark !== undefined) return mark;
  }
  if (first.start > 0 && text.slice(first.start - 1, first.start) === '\n') {
    const before = lineAt(text, first.start - 1).text;
    const mark =
      (comments ? byOwn(before, ownOnLineBefore, finding, path) : undefined) ?? byOthers(before, onLineBefore);
    if (mark !== undefined) return mark;
  }
  return byBlock(blockMarks, finding);
}
