/**
 * Confirms what the automaton found: runs the patterns of the detectors that wait for a literal in a bounded window around
 * it, in the open, escaped, and in base64. Start reading at {@link confirm}.
 */
import type { Asked, LiteralUse } from './catalogueCompiled';
import type { Candidate } from './collect';
import { confirmContext } from './confirmContext';
import { accept, addFromView, behindMatch, tryAt } from './confirmMatch';
import { decodeAround, type EncodedForm, encodedSpan, seesThrough } from './encoded';
import { encodedPairEnd } from './encodedPair';
import { mayBegin } from './firstChars';
import { beginsWith, HiddenBeginning, placeOfLiteral } from './hiddenBeginning';
import { acceptListed } from './listedValues';
import { beginningIn, type CompiledDetector, hasLeftBoundary, longestMatch } from './matcher';
import { isReached, type Search } from './search';
import { HiddenScout, isInOtherEscape, viewLead, viewOf } from './seeThrough';
import { firstEndingBehind } from './view';

/** What is found out about the place of a literal, each when it is first asked: all who wait for the literal ask the same. */
class Place {
  #beginning: HiddenBeginning | undefined;
  #mayHide: boolean | undefined;
  #pair: { readonly nameEnd: number; readonly end: number } | undefined;

  constructor(
    readonly text: string,
    readonly at: number,
    readonly scout: HiddenScout,
  ) {}

  /** Whether the literal may begin here, escaped or in pieces. */
  mayBeHidden(use: LiteralUse): boolean {
    this.#beginning ??= new HiddenBeginning(this.text, this.at);
    return this.#beginning.mayBe(use);
  }

  /** Whether an escape or a join may follow. */
  get mayHide(): boolean {
    this.#mayHide ??= this.scout.mayHide(this.at);
    return this.#mayHide;
  }

  /** See {@link encodedPairEnd}. */
  pairEnd(nameEnd: number): number {
    if (this.#pair?.nameEnd !== nameEnd) this.#pair = { nameEnd, end: encodedPairEnd(this.text, nameEnd) };
    return this.#pair.end;
  }
}

/**
 * Confirms a literal that stands at `at` for each detector that waits for it.
 *
 * @param passed which tests of the sieve have passed, a bit each
 */
export function confirm(
  search: Search,
  at: number,
  { uses, bits }: Pick<Asked, 'uses' | 'bits'>,
  passed: number,
): void {
  const { text, changed, into } = search;
  search.scout ??= new HiddenScout(text);
  const place = new Place(text, at, search.scout);
  // Who has found a token in the open here, and need not look for the same escaped.
  let found: CompiledDetector | undefined;
  for (let i = 0; i < uses.length; i++) {
    if (((bits[i] as number) & passed) === 0) continue;
    const use = uses[i] as LiteralUse;
    const { detector, form } = use;
    if (changed !== undefined && !isReached(detector, at, changed)) continue;
    if (form?.kind === 'base64') confirmEncoded(text, at, use, form, into);
    else if (form !== undefined) {
      if (detector !== found && place.mayBeHidden(use)) confirmHidden(text, at, use, into);
    } else if (!detector.inToken) confirmContext(search, search.scout, at, use);
    else if (confirmInToken(place, use, into)) found = detector;
  }
}

/** The literal stands in the token, as it is or with escapes and joins behind its beginning. @returns whether in the open */
function confirmInToken(place: Place, use: LiteralUse, into: Candidate[]): boolean {
  const { text, at } = place;
  const { spec } = use.detector;
  const isGeneric = spec.tier === 'generic';
  const stands = placeOfLiteral(text, at, use);
  if (stands === 'none') return false;
  if (stands === 'open' && confirmToken(text, at, use, into)) {
    if (isGeneric && goesOn(text, into.at(-1)?.end ?? at)) confirmHidden(text, at, use, into);
    return true;
  }
  const pairEnd = isGeneric ? place.pairEnd(at + use.literal.length) : -1;
  if (pairEnd >= 0) confirmHidden(text, at, use, into, pairEnd);
  if (seesThrough(spec) && place.mayHide && place.mayBeHidden(use)) confirmHidden(text, at, use, into);
  return false;
}

/** What joins a string to the next: an operator, a line's end, or nothing but blanks. */
const join = /^\\{0,3}["'`]\s{0,4}(?:(?:\+|\.{1,2}|&|<>|~)\s{0,4}(?:[\\_]?\r?\n\s{0,40})?|\\?\r?\n\s{1,40})["'`]/;
const longestJoin = 64;

/** Whether a value that was found by its name, and ends at `end`, is only the first piece of one. */
function goesOn(text: string, end: number): boolean {
  return join.test(text.slice(end, end + longestJoin));
}

/** The literal stands in the token. @returns whether there is one */
function confirmToken(text: string, at: number, use: LiteralUse, into: Candidate[]): boolean {
  const { detector, literal } = use;
  if (detector.gate !== undefined && !detector.gate(text, at, at + literal.length)) return false;
  const from = Math.max(0, at - detector.before);
  if (detector.before === 0 && !hasLeftBoundary(text, at, detector)) return false;
  // The window keeps a lookahead from reading beyond the reach, which an incremental scan would not see change.
  const window = { from, text: text.slice(from, at + detector.reach), anchor: at };
  if (detector.before === 0) {
    const match = tryAt(text, at, detector, window);
    if (match === undefined || match[0].length < literal.length) return false;
    if (!accept(text, detector, match, window, into)) return false;
    if (detector.gate !== undefined) acceptListed(text, detector, match, window, into);
    return true;
  }
  // The first match that covers the literal.
  const beginning = beginningIn(detector);
  for (let start = from; start <= at; start++) {
    if (!mayBegin(beginning, text, start, from)) continue;
    const match = tryAt(text, start, detector, window);
    const covers = match !== undefined && start + match[0].length >= at + literal.length;
    if (covers && accept(text, detector, match, window, into)) return true;
  }
  return false;
}

/**
 * The literal begins at `at`, maybe escaped, and so may the token be; or it is put together from pieces.
 *
 * @param limit where the token ends at the latest
 */
function confirmHidden(text: string, at: number, use: LiteralUse, into: Candidate[], limit = text.length): void {
  const { detector, literal } = use;
  if (isInOtherEscape(text, at, literal)) return;
  const lead = Math.max(0, at - detector.before - viewLead);
  // Escapes take more room than what they stand for; the catalogue's margin has room for base64's share.
  const to = Math.min(limit, at + Math.ceil((detector.reach * 4) / 3));
  const view = viewOf(text, lead, to, at, true, at - lead + longestMatch(detector) + behindMatch);
  if (view === undefined) return;
  // What is escaped twice begins before its literal does.
  const first = firstEndingBehind(view, at);
  const head = view.text.slice(first, first + literal.length);
  if (first < 0 || (detector.ignoreCase ? head.toLowerCase() !== literal : head !== literal)) return;
  const found: Candidate[] = [];
  confirmToken(view.text, first, use, found);
  addFromView(view, found, at, into);
}

/** As many bytes behind a literal are decoded first. */
const shortHead = 24;

/** The literal stands in the token, and both in base64: what is found covers the encoded characters. */
function confirmEncoded(text: string, at: number, use: LiteralUse, form: EncodedForm, into: Candidate[]): void {
  if (!text.startsWith(form.text, at)) return;
  const { detector, literal } = use;
  const hidden = form.inner?.text ?? literal;
  // The first bytes tell most of the time, and cost a tenth.
  const head = decodeAround(text, at, form, 0, hidden.length + shortHead);
  if (head === undefined || !head.text.startsWith(hidden, head.at)) return;
  if (form.inner === undefined && !beginsWith(head.text.slice(head.at), use)) return;
  // Of what is encoded twice, as much is decoded as of what is encoded once, and holds less.
  const reach = Math.min(detector.reach, (longestMatch(detector) + behindMatch) * (form.inner === undefined ? 1 : 2));
  const decoded = decodeAround(text, at, form, detector.before + (form.inner === undefined ? 4 : 8), reach);
  if (decoded === undefined) return;
  const found: Candidate[] = [];
  if (form.inner === undefined) confirmToken(decoded.text, decoded.at, use, found);
  else confirmEncoded(decoded.text, decoded.at, use, form.inner, found);
  for (const candidate of found) {
    const span = encodedSpan(decoded, candidate.start, candidate.end, text.length);
    into.push({ ...candidate, ...span, anchor: at, notes: [...new Set([...candidate.notes, 'encoded' as const])] });
  }
}
