/**
 * Marks in a text that let findings through: Keylift's own, in a comment, and those that other scanners understand, which
 * a team may have left all over its code. Pure; writes none (see `markText.ts`).
 */
import type { Finding } from '../finding';
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
const own = (what: string) => new RegExp(`keylift:${what}(?![\\w-])(?:\\[(?<ids>[\\w, -]*)\\])?(?<rest>[^\\n]*)`);
const ownOnLine = own('ignore');
const ownOnLineBefore = own('ignore-next-line');

/** Marks that hold from one line to another, or to the end. */
const blocks = [
  { name: 'keylift:ignore-start', start: own('ignore-start'), end: own('ignore-end') },
  { name: 'secretlint-disable', start: /secretlint-disable(?!-)/, end: /secretlint-enable/ },
] as const;

/** Lines longer than this are looked at around the finding alone: marks stand near. */
const longestLine = 4096;

interface Line {
  readonly text: string;
  readonly start: number;
}

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longestLine);
  const stop = text.indexOf('\n', offset);
  return { text: text.slice(start, Math.min(stop < 0 ? text.length : stop, offset + longestLine)), start };
}

/** What people write after a mark, without what ends a comment. */
function reasonOf(rest: string | undefined): string | undefined {
  const reason = (rest ?? '').replace(/(?:\*\/|-->|-\}|\*\))\s*$/, '').replace(/^[\s:-]+|\s+$/g, '');
  return reason === '' ? undefined : reason;
}

function byOwn(line: string, mark: RegExp, finding: Finding, name: string): IgnoredBy | undefined {
  const match = mark.exec(line);
  if (match === null || !opener.test(line.slice(0, match.index))) return undefined;
  const ids = match.groups?.['ids'];
  if (ids !== undefined && !ids.split(/[\s,]+/).includes(finding.detector)) return undefined;
  const reason = reasonOf(match.groups?.['rest']);
  return { kind: 'mark', source: name, ...(reason !== undefined && { reason }) };
}

function byOthers(line: string, marks: typeof onLine): IgnoredBy | undefined {
  const found = marks.find(({ pattern }) => pattern.test(line));
  return found && { kind: 'mark', source: found.name };
}

/** The last place before `end` where a pattern stands in the text; -1 when it does not. */
function lastBefore(text: string, pattern: RegExp, end: number): number {
  let last = -1;
  for (const { 0: mark, index } of text.slice(0, end).matchAll(new RegExp(pattern.source, 'g'))) {
    const lineStart = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - longestLine);
    if (!mark.startsWith('keylift') || opener.test(text.slice(lineStart, index))) last = index;
  }
  return last;
}

function byBlock(text: string, finding: Finding, comments: boolean): IgnoredBy | undefined {
  for (const { name, start, end } of blocks) {
    if (!text.includes(name) || (!comments && name.startsWith('keylift'))) continue;
    const opened = lastBefore(text, start, finding.start);
    if (opened >= 0 && opened > lastBefore(text, end, finding.start)) return { kind: 'mark', source: name };
  }
  return undefined;
}

/** Formats in which there are no comments: what looks like a mark of ours is part of a value. */
const withoutComments = /\.(?:json|ipynb|webmanifest|csv|tsv)$/i;

/** Whether a file's format has comments, by its name. */
export function hasComments(path: string): boolean {
  return !withoutComments.test(path);
}

/**
 * The mark that lets a finding through.
 *
 * @param path tells the format
 */
export function markFor(text: string, finding: Finding, path: string): IgnoredBy | undefined {
  const comments = hasComments(path);
  const first = lineAt(text, finding.start);
  const last = finding.end > first.start + first.text.length ? lineAt(text, finding.end) : first;
  for (const line of first === last ? [first] : [first, last]) {
    const mark =
      (comments ? byOwn(line.text, ownOnLine, finding, 'keylift:ignore') : undefined) ?? byOthers(line.text, onLine);
    if (mark !== undefined) return mark;
  }
  if (first.start > 0 && text.charCodeAt(first.start - 1) === 10) {
    const before = lineAt(text, first.start - 1).text;
    const mark =
      (comments ? byOwn(before, ownOnLineBefore, finding, 'keylift:ignore-next-line') : undefined) ??
      byOthers(before, onLineBefore);
    if (mark !== undefined) return mark;
  }
  return byBlock(text, finding, comments);
}
