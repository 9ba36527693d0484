/**
 * Reads the shape of a pattern's source: which groups repeat, whether a repetition has an upper limit. Knows as much of the
 * syntax as the catalogue uses.
 */

/** A quantifier in a pattern. */
export interface Repetition {
  /** What repeats, as written: a group, a class or one character. */
  readonly atom: string;
  /** Infinity for `*`, `+` and `{n,}`. */
  readonly most: number;
}

const quantifier = /^(?:\*|\+|\?|\{(\d+)(,(\d*))?\})/;

function mostOf(match: RegExpExecArray): number {
  const [text, least, comma, most] = match;
  if (text === '?') return 1;
  if (least === undefined) return Infinity;
  if (comma === undefined) return Number(least);
  return most === '' ? Infinity : Number(most);
}

/** Offset after the class that starts at `from`. */
function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Every quantifier of a pattern, innermost first. */
export function repetitionsOf(source: string): Repetition[] {
  const found: Repetition[] = [];
  const open: number[] = [];
  let at = 0;
  while (at < source.length) {
    let start = at;
    const char = source.charAt(at);
    if (char === '(') {
      open.push(at);
      at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0].length ?? 1;
      continue;
    }
    if (char === ')') start = open.pop() ?? at;
    at = char === '[' ? endOfClass(source, at) : at + (char === '\\' ? 2 : 1);
    const match = quantifier.exec(source.slice(at));
    if (match === null) continue;
    found.push({ atom: source.slice(start, at), most: mostOf(match) });
    at += match[0].length;
    if (source[at] === '?') at++;
  }
  return found;
}

/**
 * Groups that repeat and can match texts of several lengths: what exponential backtracking takes. A pattern without one
 * is polynomial at the worst.
 */
export function riskyGroups(source: string): string[] {
  return repetitionsOf(source)
    .filter(({ atom, most }) => most > 1 && atom.startsWith('(') && /[*+?|]|\{\d+,/.test(atom.replace(/^\(\?:/, '')))
    .map(({ atom }) => atom);
}

/** The pattern with its upper limits taken away and its lookarounds left out: at least as hard to match. */
export function withoutLimits(source: string): string {
  return source
    .replace(/\(\?<?[!=](?:\[[^\]]*\]|[^()[\]])*\)/g, '')
    .replace(/\{(\d+)(?:,(\d*))?\}/g, (all: string, least: string, most: string | undefined) => {
      if (most === undefined) return Number(least) > 2 ? '{2}' : all;
      if (most !== '' && Number(most) <= 2) return all;
      return least === '0' ? '*' : '+';
    });
}
