/**
 * Undoes the escape sequences of string literals. What a store keeps is the value the program saw, not its spelling in the
 * source.
 */

/** How a kind of literal escapes. */
export interface EscapeRules {
  /** What single characters after a backslash stand for. */
  readonly simple: Readonly<Record<string, string>>;
  /** `\x41` takes this many digits; `{ least, most }`. */
  readonly hex?: { readonly least: number; readonly most: number };
  /** `\u0041`. */
  readonly unicode?: boolean;
  /** `\u{1F600}`. */
  readonly braced?: boolean;
  /** `\U0001F600`. */
  readonly longUnicode?: boolean;
  /** `\101`: up to three octal digits. */
  readonly octal?: boolean;
  /** What an unknown escape means: the character alone (`drop`), both characters (`keep`), or nothing sensible (`fail`). */
  readonly unknown: 'drop' | 'keep' | 'fail';
  /** A backslash before a line end joins the lines. */
  readonly joinLines?: boolean;
}

/** The escapes that nearly every language has. */
export const commonEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function hexAt(raw: string, at: number, least: number, most: number): { text: string; length: number } | undefined {
  const digits = /^[0-9A-Fa-f]+/.exec(raw.slice(at, at + most))?.[0] ?? '';
  if (digits.length < least) return undefined;
  const point = Number.parseInt(digits, 16);
  return point > 0x10ffff ? undefined : { text: String.fromCodePoint(point), length: digits.length };
}

function bracedAt(raw: string, at: number): { text: string; length: number } | undefined {
  const match = /^\{([0-9A-Fa-f]{1,6})\}/.exec(raw.slice(at, at + 8));
  const inner = hexAt(match?.[1] ?? '', 0, 1, 6);
  return match === null || inner === undefined ? undefined : { text: inner.text, length: match[0].length };
}

/** One escape sequence, without its backslash; `length` in UTF-16 units. */
function numericAt(raw: string, at: number, rules: EscapeRules): { text: string; length: number } | undefined {
  const kind = raw[at] ?? '';
  const rest = at + 1;
  const plus = (found: { text: string; length: number } | undefined) =>
    found === undefined ? undefined : { text: found.text, length: found.length + 1 };
  if (kind === 'x' && rules.hex) return plus(hexAt(raw, rest, rules.hex.least, rules.hex.most));
  if (kind === 'u' && rules.braced && raw[rest] === '{') return plus(bracedAt(raw, rest));
  if (kind === 'u' && rules.unicode) return plus(hexAt(raw, rest, 4, 4));
  if (kind === 'U' && rules.longUnicode) return plus(hexAt(raw, rest, 8, 8));
  if (rules.octal && kind >= '0' && kind <= '7') {
    const digits = /^[0-7]{1,3}/.exec(raw.slice(at, at + 3))?.[0] ?? '';
    return { text: String.fromCharCode(Number.parseInt(digits, 8)), length: digits.length };
  }
  return undefined;
}

/** Undoes escapes; undefined when a sequence is not one of the rules'. */
export function unescapeText(raw: string, rules: EscapeRules): string | undefined {
  let result = '';
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char !== '\\' || at + 1 >= raw.length) {
      result += char;
      continue;
    }
    const next = raw.charAt(at + 1);
    const lineEnd = /^\r?\n/.exec(raw.slice(at + 1, at + 3))?.[0];
    const numeric = numericAt(raw, at + 1, rules);
    if (lineEnd !== undefined && rules.joinLines) at += lineEnd.length;
    else if (numeric !== undefined) {
      result += numeric.text;
      at += numeric.length;
    } else {
      const plain = Object.hasOwn(rules.simple, next) ? rules.simple[next] : undefined;
      if (plain === undefined && rules.unknown === 'fail') return undefined;
      result += plain ?? (rules.unknown === 'drop' ? next : `\\${next}`);
      at++;
    }
  }
  return result;
}

/** Line ends as a language sees them that reads every source with `\n`. */
export function withPlainLineEnds(raw: string): string {
  return raw.replaceAll('\r\n', '\n');
}

/** The least indentation, in characters, of lines that are not blank. */
export function commonIndent(lines: readonly string[]): number {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  return depths.length === 0 ? 0 : Math.min(...depths);
}

/** Takes an indentation away from every line but the first, which the caller has cut where it likes. */
export function withoutIndent(raw: string, depth: number): string {
  const indent = new RegExp(`^[ \\t]{0,${depth}}`);
  return raw
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(indent, '')))
    .join('\n');
}
