/**
 * Sees through what a language or a format puts into a token: escapes (`\/`, `\u002b`, `\x2b`, `%2B`, `&#43;`) and joins
 * (`"ghp_" + "abc"`). Builds a view, the text without them, and knows where each of its characters came from. Looks only
 * where a literal has led, and only as far as a detector reaches; what a view holds is judged as text in the open is.
 */

import { marksOf, Scout } from './scout';

/** A stretch of text without its escapes and joins. */
export interface View {
  readonly text: string;
  /** Where each character begins and ends in the source, UTF-16 offsets. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indices of characters of {@link text} that stood escaped, and of those directly after a join. */
  readonly escaped: ReadonlySet<number>;
  readonly joined: ReadonlySet<number>;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  equals: '=',
  plus: '+',
  sol: '/',
  colon: ':',
  commat: '@',
  lowbar: '_',
  hyphen: '-',
  period: '.',
};

/**
 * One escaped character, but none that regular expressions alone escape (`\\.`, `\\-`). Several backslashes or `%25` where
 * text was escaped more than once. Of a line that is cut, nothing.
 */
const escapeSequence =
  /\\{1,8}(?:u00(?<u>[0-9a-f]{2})|u\{0{0,4}(?<brace>[0-9a-f]{2})\}|x(?<x>[0-9a-f]{2})|(?<line>\r?\n[ \t]{0,80})|(?<blank>[nrt])(?![A-Za-z0-9]{0,1}:)|(?<self>["'`/=&:@]))|%(?:25){0,2}(?<percent>0[9ad]|[2-7][0-9a-f])|&#(?<decimal>\d{2,3});|&#x0{0,2}(?<hex>[0-9a-f]{2});|&(?<name>[a-z]{2,6});/iy;

/** Blanks between two pieces: line ends, maybe escaped ones, maybe of a notebook's next line. */
const gap = String.raw`(?:[ \t\r\n]|\\{1,3}[nrt]|\\\r?\n){0,60}`;
const nextLine = String.raw`(?:(?:\\n)?",\s{0,40}"${gap})?`;
const quote = String.raw`\\{0,3}["'\x60]`;
/** From the end of one piece to the beginning of the next. */
const join = new RegExp(
  String.raw`${quote}${gap}${nextLine}(?:(?:\+\+?|\.{1,2}(?:concat\()?|&(?:[ \t]{0,4}_)?|\|\||<>|[~^]|,(?:(?=[^\]\r\n]{0,300}\]\s{0,8}\.join\()|(?<=join\(\s?[[(][^\])]{0,300},))|\)[ \t\r\n]{0,40}\.append\(|\}[$#]\{)${gap}${nextLine})?[fFrRuUbB@$]{0,2}${quote}`,
  'y',
);
const opensTemplate = /\$\{\s?["'`]/y;
const closesTemplate = /["'`]\s?\}/y;

function characterOf(groups: Readonly<Record<string, string | undefined>>, whole: string): string | undefined {
  const hex = groups['u'] ?? groups['brace'] ?? groups['x'] ?? groups['percent'] ?? groups['hex'];
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (groups['decimal'] !== undefined) return String.fromCharCode(Number(groups['decimal']));
  if (groups['line'] !== undefined) return '';
  if (groups['blank'] !== undefined) return '\n';
  return groups['self'] ?? named[groups['name'] ?? ''] ?? whole;
}

/** What may begin an escape or a join. */
const beginnings = marksOf('\\%&$"\'`');

function mayBegin(code: number): boolean {
  return code < 128 && beginnings[code] === 1;
}

function stickyEnd(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/** Collects a view; see {@link viewOf}. */
class Builder {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly escaped = new Set<number>();
  readonly joined = new Set<number>();
  #templates = 0;

  add(char: string, start: number, end: number): void {
    this.text += char;
    for (let i = 0; i < char.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Takes `source[start, end)` as it is. */
  addPlain(source: string, start: number, end: number): void {
    this.text += source.slice(start, end);
    for (let at = start; at < end; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  /** Takes a join at `at`. @returns where it ends, -1 where none stands */
  join(source: string, at: number): number {
    let end = stickyEnd(join, source, at);
    if (end < 0 && source.charAt(at) === '$') {
      end = stickyEnd(opensTemplate, source, at);
      if (end >= 0) this.#templates++;
    } else if (end < 0 && this.#templates > 0) {
      end = stickyEnd(closesTemplate, source, at);
      if (end >= 0) this.#templates--;
    }
    if (end >= 0) this.joined.add(this.text.length);
    return end;
  }

  /** Takes an escape at `at`. @returns where it ends, -1 where none stands */
  escape(source: string, at: number): number {
    escapeSequence.lastIndex = at;
    const match = escapeSequence.exec(source);
    if (match === null) return -1;
    const end = at + match[0].length;
    const char = characterOf(match.groups ?? {}, match[0]) ?? '';
    if (char === '') this.joined.add(this.text.length);
    else this.escaped.add(this.text.length);
    this.add(char, at, end);
    return end;
  }
}

/** Takes what stands at `at`: an escape, a join, or what is neither, `longest` characters at the most. @returns where the next begins */
function step(builder: Builder, source: string, at: number, joins: boolean, longest: number): number {
  if (mayBegin(source.charCodeAt(at))) {
    const joined = joins ? builder.join(source, at) : -1;
    const end = joined < 0 ? builder.escape(source, at) : joined;
    if (end >= 0) return end;
  }
  const limit = Math.min(source.length, at + longest);
  let end = at + 1;
  while (end < limit && !mayBegin(source.charCodeAt(end))) end++;
  builder.addPlain(source, at, end);
  return end;
}

/**
 * The view of `text[from, to)`.
 *
 * @param joins whether pieces are put together too
 * @returns undefined when nothing in it is escaped or joined
 */
export function viewOf(text: string, from: number, to: number, joins: boolean): View | undefined {
  const source = text.slice(from, to);
  const builder = new Builder();
  for (let at = 0; at < source.length; ) at = step(builder, source, at, joins, source.length);
  const { escaped, joined } = builder;
  if (escaped.size === 0 && joined.size === 0) return undefined;
  const { starts, ends } = builder;
  for (let i = 0; i < starts.length; i++) {
    starts[i] = (starts[i] ?? 0) + from;
    ends[i] = (ends[i] ?? 0) + from;
  }
  return { text: builder.text, starts, ends, escaped, joined };
}

/** Longest escape that a place may lie in the middle of: `\u00DC`. */
const longestEscape = 6;

/** Whether `at` lies in the middle of an escape of something else than the literal's first character. */
export function isInOtherEscape(text: string, at: number, literal: string): boolean {
  const begin = text.lastIndexOf('\\', at - 1);
  if (at === 0 || begin < 0 || at - begin >= longestEscape) return false;
  escapeSequence.lastIndex = begin;
  const match = escapeSequence.exec(text);
  if (match === null || begin + match[0].length <= at) return false;
  return characterOf(match.groups ?? {}, match[0]) !== literal.charAt(0);
}

/** As many characters of a literal are compared before a view is built; none takes more than this much of the source. */
const headLength = 32;
const headSource = 320;

/** The first characters from `at` on, without escapes and joins: what tells cheaply whether a literal may stand there. */
export function headAt(text: string, at: number): string {
  const source = text.slice(at, at + headSource);
  const builder = new Builder();
  for (let i = 0; i < source.length && builder.text.length < headLength; )
    i = step(builder, source, i, true, headLength - builder.text.length);
  return builder.text;
}

/** How far from a literal the first escape or join is looked for. */
const nearby = 240;

const blanks = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('');
const beginningsAndBlanks = marksOf(`\\%&$"'\`${blanks}`);
/** An escaped line end, blank or quote ends a word; whether a join begins with it, the pattern of joins tells. */
const endsWord = /^\\{1,8}[nrt"'`]/;
const escapeBeginnings = marksOf('\\%&');
const tokenEscape = /\\(?:[/u]|x2)|%(?:25)?[23][bdf]|&(?:#|plus;|sol;|equals;)/i;

/** Tells cheaply, for places in one text, whether it is worth while to build a view. */
export class HiddenScout {
  readonly #beginnings: Scout;
  readonly #escapes: Scout;

  constructor(private readonly text: string) {
    this.#beginnings = new Scout(text, beginningsAndBlanks);
    this.#escapes = new Scout(text, escapeBeginnings);
  }

  /** Whether an escape or a join follows `at` before the word or string ends. */
  mayHide(at: number): boolean {
    const { text } = this;
    const limit = Math.min(text.length, at + nearby);
    for (let i = this.#beginnings.next(at, limit); i < limit; i = this.#beginnings.next(i + 1, limit)) {
      const code = text.charCodeAt(i);
      if (code <= 32) return false;
      if (code === 37) return true;
      if (code === 92 && !endsWord.test(text.slice(i, i + 9))) return true;
      if (code === 38) return /^&(?:#|amp;|equals;|plus;|sol;)/.test(text.slice(i, i + 8));
      if (code !== 36) return stickyEnd(join, text.slice(0, limit + nearby), i) >= 0;
      if (text.charCodeAt(i + 1) === 123) return true;
    }
    return false;
  }

  /** Whether `text[from, to)` holds an escape of what a token may hold: for text near a word. */
  hasEscape(from: number, to: number): boolean {
    const first = this.#escapes.next(from, to);
    return first < to && tokenEscape.test(this.text.slice(first, to));
  }
}

/** Where `view.text[start, end)` stands in the source, and what stands between: see {@link View}. */
export function sourceSpan(
  view: View,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly escaped: boolean; readonly joined: boolean } {
  const within = (index: number, first: number): boolean => index >= first && index < end;
  return {
    start: view.starts[start] ?? 0,
    end: view.ends[end - 1] ?? 0,
    escaped: [...view.escaped].some((index) => within(index, start)),
    joined: [...view.joined].some((index) => within(index, start + 1)),
  };
}

/**
 * How the first characters of a literal look where text escapes them; see `encoded.ts` for base64.
 *
 * @param reservedOnly whether only escapes of the characters that a format reserves count, and not of any letter
 */
export function escapedForms(literal: string, reservedOnly: boolean): string[] {
  const code = (char: string, width: number): string => char.charCodeAt(0).toString(16).padStart(width, '0');
  const reserved = (as: (char: string) => string): string => literal.replace(/[^\w.]/g, as);
  const forms = [
    reserved((char) => (char === '/' || char === '"' ? `\\${char}` : char)),
    reserved((char) => (char === '-' ? char : `%${code(char, 2)}`)),
    reserved((char) => `\\u${code(char, 4)}`),
    literal.replace(/\W|_/g, (char) => `\\x${code(char, 2)}`),
  ];
  const first = literal.charAt(0);
  if (!reservedOnly) {
    forms.push(
      `\\u${code(first, 4)}`,
      `\\u{${code(first, 2)}}`,
      `\\x${code(first, 2)}`,
      `&#${first.charCodeAt(0)};`,
      `&#x${code(first, 2)};`,
    );
  }
  return [...new Set(forms)].filter((form) => form !== literal);
}
