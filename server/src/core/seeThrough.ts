/**
 * Sees through what a language or a format puts into a token: escapes (`\/`, `\u002b`, `\x2b`, `\053`, `%2B`, `&#43;`) and
 * joins (`"ghp_" + "abc"`, `+=`, a block of YAML). Builds a view, the text without them, and knows where each of its characters
 * came from. Looks only where a literal has led, and only as far as a detector reaches; what a view holds is judged as text in the open is.
 */
import { appendedPiece, blockIndent, foldedPiece } from './laterPieces';
import { marksOf, Scout } from './scout';
import type { Piece, View } from './view';

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
  /\\{1,8}(?:u00([0-9a-f]{2})|u\{0{0,4}([0-9a-f]{2})\}|x([0-9a-f]{2})|(0[4-7][0-7]|1[0-7]{2})|(\r?\n[ \t]{0,80})|([nrt])(?![A-Za-z0-9]{0,1}:)|(["'`/=&:@]))|%(?:25){0,2}(0[9ad]|[2-7][0-9a-f])|&#(\d{2,3});|&#x0{0,2}([0-9a-f]{2});|&([a-z]{2,6});/iy;

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

/** What an escape stands for, by the groups of {@link escapeSequence} in their order. */
function characterOf(match: RegExpExecArray): string {
  const [whole, u, brace, x, octal, line, blank, self, percent, decimal, numeric, name] = match;
  const hex = u ?? brace ?? x ?? percent ?? numeric;
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  if (line !== undefined) return '';
  if (blank !== undefined) return '\n';
  return self ?? named[name ?? ''] ?? whole;
}

/** What may begin an escape or a join. */
const beginnings = marksOf('\\%&$"\'`');
/** The same in a block of YAML. */
const beginningsInBlock = marksOf('\\%&$"\'`\r\n');

/** Whether an escape or a join, also within a block of YAML, may begin with a character. */
export function mayBeginHidden(code: number): boolean {
  return code < 128 && beginningsInBlock[code] === 1;
}

function stickyEnd(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

const quotes = marksOf('"\'`');
/** What {@link join} may go on with after the first quote: blanks, escapes, operators, the next string and its prefix. */
const joinsOn = marksOf(' \t\r\n\\"\'`+.&|<~^,)}fFrRuUbB@$');

/** Whether a join may begin at `at`: most quotes are followed by what ends that. */
function mayJoin(source: string, at: number): boolean {
  let quote = at;
  while (quote < at + 3 && source.charCodeAt(quote) === 92) quote++;
  const code = source.charCodeAt(quote);
  if (code >= 128 || quotes[code] !== 1) return false;
  const next = source.charCodeAt(quote + 1);
  return next < 128 && joinsOn[next] === 1;
}

/** Where a view is taken from. */
interface Place {
  readonly text: string;
  /** Where the source of the view begins in the text. */
  readonly base: number;
  /** Where the literal stands that led here. */
  readonly literal: number;
}

/** Collects a view; see {@link viewOf}. */
class Builder {
  text = '';
  readonly pieces: Piece[] = [];
  readonly escaped: number[] = [];
  readonly joined: number[] = [];
  #templates = 0;

  /** Of the block of YAML that begins with the literal. */
  readonly #indent: string | undefined;
  readonly #marks: Uint8Array;

  constructor(private readonly place: Place) {
    this.#indent = blockIndent(place.text, place.literal);
    this.#marks = this.#indent === undefined ? beginnings : beginningsInBlock;
  }

  /** Whether an escape or a join may begin with a character. */
  mayBegin(code: number): boolean {
    return code < 128 && this.#marks[code] === 1;
  }

  #add(text: string, start: number, end: number, plain: boolean): void {
    if (text === '') return;
    const { base } = this.place;
    this.pieces.push({ at: this.text.length, start: start + base, end: end + base, plain });
    this.text += text;
  }

  /** Takes `source[start, end)` as it is. */
  addPlain(source: string, start: number, end: number): void {
    this.#add(source.slice(start, end), start, end, true);
  }

  /** Takes a join at `at`. @returns where it ends, -1 where none stands */
  join(source: string, at: number): number {
    let end = mayJoin(source, at) ? stickyEnd(join, source, at) : -1;
    if (end < 0 && source.charAt(at) === '$') {
      end = stickyEnd(opensTemplate, source, at);
      if (end >= 0) this.#templates++;
    } else if (end < 0 && this.#templates > 0) {
      end = stickyEnd(closesTemplate, source, at);
      if (end >= 0) this.#templates--;
    }
    if (end < 0) end = this.#laterPiece(at);
    if (end >= 0) this.joined.push(this.text.length);
    return end;
  }

  #laterPiece(at: number): number {
    const { text, base, literal } = this.place;
    if (literal >= base + at) return -1;
    const code = text.charCodeAt(base + at);
    const isLineEnd = code === 10 || code === 13;
    if (isLineEnd && this.#indent === undefined) return -1;
    const found = isLineEnd
      ? foldedPiece(text, base + at, this.#indent ?? '')
      : appendedPiece(text, base + at, literal);
    return found < 0 ? -1 : found - base;
  }

  /** Takes an escape at `at`. @returns where it ends, -1 where none stands */
  escape(source: string, at: number): number {
    const code = source.charCodeAt(at);
    if (code !== 92 && code !== 37 && code !== 38) return -1;
    escapeSequence.lastIndex = at;
    const match = escapeSequence.exec(source);
    if (match === null) return -1;
    const end = at + match[0].length;
    const char = characterOf(match);
    if (char === '') this.joined.push(this.text.length);
    else this.escaped.push(this.text.length);
    this.#add(char, at, end, false);
    return end;
  }
}

/** Takes what stands at `at`: an escape, a join, or what is neither, `longest` characters at the most. @returns where the next begins */
function step(builder: Builder, source: string, at: number, joins: boolean, longest: number): number {
  if (builder.mayBegin(source.charCodeAt(at))) {
    const joined = joins ? builder.join(source, at) : -1;
    const end = joined < 0 ? builder.escape(source, at) : joined;
    if (end >= 0) return end;
  }
  const limit = Math.min(source.length, at + longest);
  let end = at + 1;
  while (end < limit && !builder.mayBegin(source.charCodeAt(end))) end++;
  builder.addPlain(source, at, end);
  return end;
}

/**
 * The view of `text[from, to)`.
 *
 * @param literal where the literal stands that led here
 * @param joins whether pieces are put together too
 * @param longest how many characters of it are wanted; there may be more
 * @returns undefined when nothing in it is escaped or joined
 */
export function viewOf(
  text: string,
  from: number,
  to: number,
  literal: number,
  joins: boolean,
  longest = Number.POSITIVE_INFINITY,
): View | undefined {
  const source = text.slice(from, to);
  const builder = new Builder({ text, base: from, literal });
  for (let at = 0; at < source.length && builder.text.length < longest; )
    at = step(builder, source, at, joins, source.length);
  const { pieces, escaped, joined } = builder;
  return escaped.length === 0 && joined.length === 0 ? undefined : { text: builder.text, pieces, escaped, joined };
}

/** Longest escape that a place may lie in the middle of: `\u00DC`. */
const longestEscape = 6;

/** Whether `at` lies in the middle of an escape of something else than the literal's first character. */
export function isInOtherEscape(text: string, at: number, literal: string): boolean {
  let begin = at - 1;
  while (begin >= 0 && at - begin < longestEscape && text.charCodeAt(begin) !== 92) begin--;
  if (begin < 0 || at - begin >= longestEscape) return false;
  escapeSequence.lastIndex = begin;
  const match = escapeSequence.exec(text);
  if (match === null || begin + match[0].length <= at) return false;
  return characterOf(match) !== literal.charAt(0);
}

/** How far before a literal a view begins, at least: what stands there decides whether a token may start. */
export const viewLead = 12;

/** A join may look ahead as far as this in the source. */
const headSource = 720;

/** The first characters from `at` on, without escapes and joins: what tells cheaply whether a literal may stand there. */
export function headAt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - viewLead);
  const source = text.slice(from, at + headSource);
  const builder = new Builder({ text, base: from, literal: at });
  let i = 0;
  while (i < at - from) i = step(builder, source, i, true, at - from - i);
  // An escape may have begun before `at` and end behind it.
  const first = i > at - from ? builder.text.length - 1 : builder.text.length;
  while (i < source.length && builder.text.length - first < length)
    i = step(builder, source, i, true, length - builder.text.length + first);
  return builder.text.slice(first);
}

/** How far from a literal the first escape or join is looked for. */
const nearby = 240;

const blanks = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)).join('');
const beginningsAndBlanks = marksOf(`\\%&$"'\`${blanks}`);
/** An escaped line end, blank or quote ends a word; whether a join begins with it, the pattern of joins tells. */
const endsWord = /^\\{1,8}[nrt"'`]/;
const escapeBeginnings = marksOf('\\%&');
const tokenEscape = /\\(?:[/u]|x2|[01][0-7]{2})|%(?:25)?[23][bdf]|&(?:#|plus;|sol;|equals;)/i;

/** Whether a token whose literal begins at `literal` goes on after the line end at `at`. */
function foldsAt(text: string, at: number, literal: number): boolean {
  const indent = blockIndent(text, literal);
  return indent !== undefined && foldedPiece(text, at, indent) >= 0;
}

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
      if (code <= 32) return (code === 10 || code === 13) && foldsAt(text, i, at);
      if (code === 37) return true;
      if (code === 92 && !endsWord.test(text.slice(i, i + 9))) return true;
      if (code === 38) return /^&(?:#|amp;|equals;|plus;|sol;)/.test(text.slice(i, i + 8));
      if (code !== 36) return stickyEnd(join, text.slice(0, limit + nearby), i) >= 0 || appendedPiece(text, i, at) >= 0;
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
