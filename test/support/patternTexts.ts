/**
 * Makes texts that a pattern describes, always the same ones for the same salt. Knows the part of the syntax that the
 * catalogue uses; a pattern that looks around itself or back has no such texts.
 */
import { generator } from './samples';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const digits = printable.filter((char) => /\d/.test(char));
const wordChars = printable.filter((char) => /\w/.test(char));

const escapes: Readonly<Record<string, readonly string[]>> = {
  d: digits,
  w: wordChars,
  s: [' ', '\n', '\t'],
  D: printable.filter((char) => !/\d/.test(char)),
  W: printable.filter((char) => !/\w/.test(char)),
  S: printable.filter((char) => char !== ' '),
  n: ['\n'],
  r: ['\r'],
  t: ['\t'],
};

/** A pattern's parts still to be read, and the source of chance. */
interface Reader {
  readonly source: string;
  at: number;
  readonly chance: () => number;
}

function pick<T>(from: readonly T[], chance: () => number): T | undefined {
  return from[Math.floor(chance() * from.length)];
}

function readEscape(reader: Reader): readonly string[] {
  const char = reader.source.charAt(reader.at + 1);
  if (char === 'x' || char === 'u') {
    const length = char === 'x' ? 2 : 4;
    const code = Number.parseInt(reader.source.slice(reader.at + 2, reader.at + 2 + length), 16);
    reader.at += 2 + length;
    return [String.fromCharCode(code)];
  }
  reader.at += 2;
  return escapes[char] ?? [char];
}

function readClass(reader: Reader): readonly string[] {
  reader.at++;
  const isNegated = reader.source[reader.at] === '^';
  if (isNegated) reader.at++;
  const chars: string[] = [];
  while (reader.source[reader.at] !== ']') {
    const first = reader.source[reader.at] === '\\' ? readEscape(reader) : [reader.source.charAt(reader.at++)];
    const isRange = reader.source[reader.at] === '-' && reader.source[reader.at + 1] !== ']' && first.length === 1;
    if (!isRange) chars.push(...first);
    else {
      reader.at++;
      const last = reader.source[reader.at] === '\\' ? readEscape(reader)[0] : reader.source.charAt(reader.at++);
      const [from, to] = [first[0]?.charCodeAt(0) ?? 0, last?.charCodeAt(0) ?? 0];
      for (let code = from; code <= to; code++) chars.push(String.fromCharCode(code));
    }
  }
  reader.at++;
  return isNegated ? printable.filter((char) => !chars.includes(char)) : chars;
}

/** How often the atom before `at` repeats this time; at most eight times more than it must. */
function readCount(reader: Reader): number {
  const match = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(reader.source.slice(reader.at));
  if (match === null) return 1;
  reader.at += match[0].length;
  const [, sign, least, comma, most] = match;
  const min = sign === '+' ? 1 : Number(least ?? 0);
  const max = sign === '?' ? 1 : comma === undefined && sign === undefined ? min : Number(most || min + 8);
  return min + Math.floor(reader.chance() * (Math.min(max, min + 8) - min + 1));
}

function readAtom(reader: Reader): () => string {
  const char = reader.source.charAt(reader.at);
  if (char === '(') {
    reader.at += /^\((?:\?(?::|<\w+>))?/.exec(reader.source.slice(reader.at))?.[0].length ?? 1;
    const start = reader.at;
    readAlternatives(reader);
    const inside = reader.source.slice(start, reader.at);
    reader.at++;
    return () => readAlternatives({ source: inside, at: 0, chance: reader.chance });
  }
  if (char === '$' || char === '^') {
    reader.at++;
    return () => '';
  }
  const chars =
    char === '[' ? readClass(reader) : char === '\\' ? readEscape(reader) : [reader.source.charAt(reader.at++)];
  return () => pick(char === '.' ? printable : chars, reader.chance) ?? '';
}

function readSequence(reader: Reader): string {
  let text = '';
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const atom = readAtom(reader);
    for (let left = readCount(reader); left > 0; left--) text += atom();
  }
  return text;
}

/** Reads to the end of a group or of the pattern, and returns a text of one of its alternatives. */
function readAlternatives(reader: Reader): string {
  const texts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    texts.push(readSequence(reader));
  }
  return pick(texts, reader.chance) ?? '';
}

/** Whether {@link textOf} can read a pattern. */
export function hasTexts(pattern: string): boolean {
  return !/\(\?<?[!=]|\\[bBk]/.test(pattern);
}

/** A text that `pattern` matches as a whole. */
export function textOf(pattern: string, salt: number): string {
  return readAlternatives({ source: pattern, at: 0, chance: generator(Math.imul(salt + 1, 0x9e3779b1)) });
}
