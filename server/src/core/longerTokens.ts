/**
 * Tokens that are longer than their vendor documents: keys grow when a vendor changes its format, and are pasted with what
 * stands behind them. Only where a word that speaks of a key stands right before them, and only runs of one class of
 * characters: a format with parts has more to say, and what does not fit it is something else. Always doubtful.
 */
import type { CompiledDetector } from './matcher';

/** A token that is drawn from one class of characters, alone or behind words. */
const drawnToken = /(?:^|\(\?<secret>)(?<chars>\[[^\]]+\])\{(?<least>\d+)(?:,\d+)?\}\)?$/;

/** Shorter ones say too little: a word of such a length and some more stands everywhere. */
const shortest = 16;
/** How many characters more than documented. */
const mostMore = 14;

/** The same behind an assignment, where a much longer value is something else. */
const mostMoreAssigned = 3;

const keyName = '(?:key|token|secret|access|private)';
/** In prose and logs, and joined by a hyphen. */
const inProse = String.raw`${keyName}(?:\w{0,8}[ \t]{1,3}(?::[ \t]{1,3})?|[:-])`;
/** Assigned: there the generic tier looks too, and what it finds comes first. */
const assigned = String.raw`${keyName}\w{0,8}[ \t]{0,3}=[ \t]{0,3}["']?`;

/** How many characters a longer token of a pattern may have more than documented; 0 where none is looked for. */
export function mostMoreOf(pattern: string): number {
  return longerTokenRegex(pattern) === undefined ? 0 : mostMore;
}

/** What finds the longer tokens of a detector; undefined for one whose tokens have more form than a class and a length. */
export function longerTokenRegex(pattern: string): RegExp | undefined {
  const { chars, least } = drawnToken.exec(pattern)?.groups ?? {};
  if (chars === undefined || Number(least) < shortest) return undefined;
  const upTo = (most: number): string => `${chars}{${least}}[\\w-]{1,${most}}`;
  const inText = `${inProse}(?<secret>${upTo(mostMore)})(?![\\w/+=-])`;
  // An address of the web ends its values with `&`.
  return new RegExp(`${inText}|${assigned}(?<secretB>${upTo(mostMoreAssigned)})(?![\\w/+=&-])`, 'gi');
}

/** A span of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The longer tokens that start in `text[from, lastStart]`, however many the pattern itself has found there.
 *
 * @param text begins with the word that vouches for them
 */
export function findLongerTokens(text: string, detector: CompiledDetector, from: number, lastStart: number): Span[] {
  if (detector.longer === undefined) detector.longer = longerTokenRegex(detector.spec.pattern) ?? null;
  if (detector.longer === null) return [];
  // Beyond the last start stands no more than one token.
  const piece = text.slice(0, lastStart + detector.run.length + mostMore + 2);
  if (!/[ \t=:-]/.test(piece)) return [];
  return [...piece.matchAll(detector.longer)]
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: end - ((match.groups?.['secret'] ?? match.groups?.['secretB'])?.length ?? 0), end };
    })
    .filter(({ start }) => start >= from && start <= lastStart);
}
