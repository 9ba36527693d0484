/**
 * Tells cheaply whether a token may stand at a place where a literal is escaped, or what follows it is escaped or put together
 * from pieces: by its first characters without escapes and joins. Turns away only what confirming in a view would, too.
 */
import type { LiteralUse } from './catalogueCompiled';
import { hasRun, longestMatch, runInToken } from './matcher';
import { headAt, mayBeginHidden } from './seeThrough';
import { followOf } from './sievePattern';

/** As many characters are compared with a literal and what must follow it. */
const shortHead = 32;
/** In as many characters a run is looked for, where that is all of a match. */
const longHead = 160;

const endsAccount = /[\s/?#"'`<>\\]/;
const hasAccount = /:[^@]*@/;

/** What stands at one place, without escapes and joins, as far as somebody has asked. */
export class HiddenBeginning {
  #short: string | undefined;
  #long: string | undefined;

  constructor(
    private readonly text: string,
    private readonly at: number,
  ) {}

  /** Whether a token of this detector, with this literal, may stand here. */
  mayBe(use: LiteralUse): boolean {
    this.#short ??= headAt(this.text, this.at, shortHead);
    if (!beginsWith(this.#short, use)) return false;
    if (use.detector.spec.gate === 'account') return this.#mayHoldAccount(use.literal.length);
    return use.follow !== null || this.#mayHoldRun(use);
  }

  /** Whether a name and a password may stand before an `@`: most addresses soon go on with a path. */
  #mayHoldAccount(from: number): boolean {
    this.#long ??= headAt(this.text, this.at, longHead);
    const length = this.#long.slice(from).search(endsAccount);
    return length < 0 || hasAccount.test(this.#long.slice(from, from + length));
  }

  #mayHoldRun({ detector }: LiteralUse): boolean {
    const run = runInToken(detector);
    const most = longestMatch(detector);
    if (run.length === 0 || detector.before > 0 || most > longHead) return true;
    this.#long ??= headAt(this.text, this.at, longHead);
    // Text that is nothing but escapes is not read as far.
    return this.#long.length < most || hasRun(this.#long, 0, this.#long.length, run);
  }
}

/**
 * How a literal stands at a place where the automaton has seen its beginning, in whichever case: in the open; maybe with its
 * rest escaped or in another piece; or not at all, as most long ones do.
 */
export function placeOfLiteral(
  text: string,
  at: number,
  { literal, head, detector }: LiteralUse,
): 'open' | 'hidden' | 'none' {
  const { ignoreCase } = detector;
  let mayHide = false;
  for (let i = 0; i < literal.length; i++) {
    const code = text.charCodeAt(at + i);
    mayHide ||= mayBeginHidden(code);
    const folded = ignoreCase && code >= 65 && code <= 90 ? code + 32 : code;
    if (folded !== literal.charCodeAt(i)) return mayHide && (ignoreCase || i >= head.length) ? 'hidden' : 'none';
  }
  return 'open';
}

/** Whether a literal, and what its pattern asks for next, stand at the beginning of a text. */
export function beginsWith(head: string, use: LiteralUse): boolean {
  const { literal, detector } = use;
  const start = head.slice(0, literal.length);
  const wanted = literal.slice(0, head.length);
  if (detector.ignoreCase ? start.toLowerCase() !== wanted.toLowerCase() : start !== wanted) return false;
  if (use.follow === undefined) use.follow = (detector.before === 0 && followOf(detector.spec, literal)) || null;
  if (use.follow === null) return true;
  const { chars, least } = use.follow;
  const end = Math.min(head.length, literal.length + least);
  for (let i = literal.length; i < end; i++) {
    const code = head.charCodeAt(i);
    if (code < 128 && chars[code] === 0) return false;
  }
  return true;
}
