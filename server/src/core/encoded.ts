/**
 * Sees through base64: the literal of a detector looks one of three ways when encoded, by where it stands in its group of
 * three bytes. Those forms are literals of the automaton too, and so are those of escaped text (`seeThrough.ts`); what
 * surrounds one is decoded and confirmed as if it stood in the open. Keys that open most are looked for encoded twice, too.
 */
import type { DetectorSpec } from './catalogue';
import { decodeBase64, encodeBase64 } from './encoding';
import { escapedForms } from './escapedForms';

/** One of the ways a literal looks where it is not written in the open. */
export type HiddenForm = EncodedForm | EscapedForm;

/** How a literal begins in escaped text. */
export interface EscapedForm {
  readonly kind: 'escaped';
  readonly text: string;
}

/** One of the three ways a literal looks in base64. */
export interface EncodedForm {
  readonly kind: 'base64';
  /** The characters that depend on the literal alone. */
  readonly text: string;
  /** How many characters before {@link text} the group of four begins that holds the literal's first byte. */
  readonly lead: number;
  /** How many bytes of that group stand before the literal. */
  readonly offset: number;
  /** Set where what is encoded is encoded itself: how the literal looks in that. */
  readonly inner?: EncodedForm;
}

/** Shorter forms stand in any picture or font. */
const shortestForm = 5;

/** @returns the forms that are long enough to look for; none for literals of less than four characters */
export function encodedForms(literal: string): EncodedForm[] {
  const forms: EncodedForm[] = [];
  for (const [offset, lead] of [
    [0, 0],
    [1, 2],
    [2, 3],
  ] as const) {
    const whole = Math.floor(((offset + literal.length) * 8) / 6);
    const text = encodeBase64('\0'.repeat(offset) + literal).slice(lead, whole);
    if (text.length >= shortestForm) forms.push({ kind: 'base64', text, lead, offset });
  }
  return forms;
}

/** How such a form looks where it is encoded once more. */
function encodedTwice(literal: string): EncodedForm[] {
  return encodedForms(literal).flatMap((inner) => encodedForms(inner.text).map((outer) => ({ ...outer, inner })));
}

/** Shorter literals are not looked for in base64: their forms stand anywhere. */
const shortestEncoded = 4;

/**
 * Whether escapes and joins are seen through for a detector: those of a token's own format, and addresses, which `\/` and
 * `%3A` take apart. What the generic tier knows by a name is spelled in too many ways, and has its own.
 */
export function seesThrough(spec: DetectorSpec): boolean {
  return spec.anchor.in === 'token' && (spec.tier !== 'generic' || spec.checks?.includes('url-account') === true);
}

/** Shorter ones are not looked for in base64 within base64. */
const shortestEncodedTwice = 8;

/** Every form of a detector's literal that is looked for besides the literal itself. */
export function hiddenForms(spec: DetectorSpec, literal: string): HiddenForm[] {
  if (!seesThrough(spec)) return [];
  const isAddress = spec.tier === 'generic';
  const escaped = escapedForms(literal, isAddress).map((text) => ({ kind: 'escaped', text }) as const);
  if (isAddress || spec.ignoreCase === true || literal.length < shortestEncoded) return escaped;
  // Three times as many forms: for all literals, they would make the automaton larger and slower than they are worth.
  const opensMost = spec.class === 'secret' && spec.severity === 'critical';
  const isWorthTwice = opensMost && literal.length >= shortestEncodedTwice;
  return [...escaped, ...encodedForms(literal), ...(isWorthTwice ? encodedTwice(literal) : [])];
}

const base64Code = new Uint8Array(128);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
  base64Code[char.charCodeAt(0)] = 1;

function isBase64(code: number): boolean {
  return code < 128 && base64Code[code] === 1;
}

function isGroup(text: string, at: number): boolean {
  return [0, 1, 2, 3].every((i) => isBase64(text.charCodeAt(at + i)));
}

/** A stretch of base64 around an encoded literal. */
export interface Decoded {
  /** One character per byte. */
  readonly text: string;
  /** Where the literal begins in it. */
  readonly at: number;
  /** Where each of the encoded characters stands: they may be wrapped over several lines. */
  readonly places: readonly number[];
}

/** Lines of base64 are wrapped at 64 or 76 characters, and at other lengths, but not at such as words have. */
const shortestLine = 32;
/** What wraps may add to a stretch, of ends of lines and blanks before the next. */
const roomForWraps = 96;
/** The end of a line within base64, maybe escaped, and what the next one is indented by. */
const wrap = /(?:\r?\n|\\{1,2}(?:r\\{1,2})?n)[ \t]{0,40}/y;
const wrapBefore = /(?:\r?\n|\\{1,2}(?:r\\{1,2})?n)[ \t]{0,40}$/;
const longestWrap = 48;

/** Whether `text[at - shortestLine, at)` is base64. */
function endsLine(text: string, at: number): boolean {
  if (at < shortestLine) return false;
  for (let i = at - shortestLine; i < at; i++) if (!isBase64(text.charCodeAt(i))) return false;
  return true;
}

/** Where the base64 goes on that ends at `at`; -1 where it does not. */
function afterWrap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code !== 10 && code !== 13 && code !== 92) || !endsLine(text, at)) return -1;
  wrap.lastIndex = at;
  return wrap.test(text) && isBase64(text.charCodeAt(wrap.lastIndex)) ? wrap.lastIndex : -1;
}

/** Where the base64 ended that goes on at `at`; -1 where none did. */
function beforeWrap(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  // A line end, a blank, or the last letter of an escaped line end.
  if (code !== 10 && code !== 32 && code !== 9 && !(code === 110 && text.charCodeAt(at - 2) === 92)) return -1;
  const match = wrapBefore.exec(text.slice(Math.max(0, at - longestWrap), at));
  const end = match === null ? -1 : at - match[0].length;
  return end >= 0 && endsLine(text, end) ? end : -1;
}

/** Places of the base64 characters before `at`, nearest first. @param wanted how many at the most */
function placesBefore(text: string, at: number, wanted: number): number[] {
  const places: number[] = [];
  for (let end = at; places.length < wanted && at - end < wanted + roomForWraps; ) {
    const before = beforeWrap(text, end);
    if (before >= 0) end = before;
    else if (end > 0 && isBase64(text.charCodeAt(end - 1))) places.push(--end);
    else break;
  }
  return places;
}

/** Places of the base64 characters from `at` on. @param wanted how many at the most */
function placesFrom(text: string, at: number, wanted: number): number[] {
  const places: number[] = [];
  for (let next = at; places.length < wanted && next - at < wanted + roomForWraps; ) {
    if (isBase64(text.charCodeAt(next))) places.push(next++);
    else {
      next = afterWrap(text, next);
      if (next < 0) break;
    }
  }
  return places;
}

/**
 * Decodes around an encoded literal that stands at `at`.
 *
 * @param before how many bytes before the literal are wanted at the most
 * @param reach how many from it on
 */
export function decodeAround(
  text: string,
  at: number,
  form: EncodedForm,
  before: number,
  reach: number,
): Decoded | undefined {
  const group = at - form.lead;
  if (group < 0 || !isGroup(text, group)) return undefined;
  const ahead = placesBefore(text, group, Math.ceil(before / 3) * 4);
  ahead.length -= ahead.length % 4;
  const from = placesFrom(text, group, Math.ceil((reach + form.offset) / 3) * 4);
  if ((ahead.length + from.length) % 4 === 1) from.pop();
  const places = [...ahead.reverse(), ...from];
  const decoded = decodeBase64(places.map((place) => text.charAt(place)).join(''));
  return decoded === undefined ? undefined : { text: decoded, at: (ahead.length / 4) * 3 + form.offset, places };
}

/** The characters that encode bytes `[start, end)` of a decoded stretch, whole groups. */
export function encodedSpan(
  { places }: Decoded,
  start: number,
  end: number,
  limit: number,
): { start: number; end: number } {
  const stop = Math.ceil(end / 3) * 4;
  const last = Math.min(stop, places.length) - 1;
  return {
    start: places[Math.floor(start / 3) * 4] ?? 0,
    // What is missing of the last group is what fills it up.
    end: Math.min(limit, (places[last] ?? 0) + stop - last),
  };
}
