/** How a text is laid out: its line ends, its indentation, where lines begin. Offsets are UTF-16. */
import type { TextEdit } from './plan';

/** The line end a text uses: the first one decides; `\n` when it has a single line. */
export function eolOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n';
}

/** Writes text that was put together with `\n` with another line end. */
export function withEol(text: string, eol: string): string {
  return eol === '\n' ? text : text.replace(/\r?\n/g, eol);
}

/** Offset of the first character of the line that holds `at`. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset after the line end of the line that holds `at`; the text's length on its last line. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The white space that the line of `at` begins with. */
export function indentAt(text: string, at: number): string {
  const start = lineStart(text, at);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** Lines looked at to learn the indentation. */
const sampledLines = 400;

/**
 * One level of indentation as the text does it: a tab when most indented lines start with one, else the smallest step of
 * at least two spaces.
 *
 * @param fallback for a text in which nothing is indented
 */
export function indentUnit(text: string, fallback: string): string {
  let tabs = 0;
  let smallest = 0;
  let spaced = 0;
  for (const line of text.split('\n', sampledLines)) {
    if (line.startsWith('\t')) tabs++;
    const spaces = /^ +(?=\S)/.exec(line)?.[0].length ?? 0;
    // An odd single space is the inside of a block comment, not a level.
    if (spaces < 2) continue;
    spaced++;
    smallest = smallest === 0 ? spaces : Math.min(smallest, spaces);
  }
  if (tabs > spaced) return '\t';
  return smallest === 0 ? fallback : ' '.repeat(smallest > 8 ? fallback.length : smallest);
}

/** Writes lines that are indented with tabs with another unit, and `base` in front of each that is not empty. */
export function reindent(source: string, unit: string, base = ''): string {
  return source
    .split('\n')
    .map((line) => (line === '' ? line : base + line.replace(/^\t+/, (tabs) => unit.repeat(tabs.length))))
    .join('\n');
}

/** Offset of the first character after a byte order mark and a `#!` line. */
export function afterShebang(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.startsWith('#!', start) ? nextLine(text, start) : start;
}

/** Whether a word stands anywhere in the text: names that are put into it must be new to it. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\w$]/.test(before) && !/[\w$]/.test(after)) return true;
  }
  return false;
}

/** The first of `name`, `name2`, `name3` ... that is no word of the text. */
export function freshName(text: string, name: string): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}${count}`;
    if (!hasWord(text, candidate)) return candidate;
  }
}

/** The smallest single edit that makes one text of another. */
export function changeBetween(before: string, after: string): TextEdit {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const most = Math.min(before.length, after.length) - head;
  let tail = 0;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: head, end: before.length - tail, newText: after.slice(head, after.length - tail) };
}
