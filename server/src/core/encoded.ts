/**
 * Sees through base64: the literal of a detector looks one of three ways when encoded, by where it stands in its group of
 * three bytes. Those forms are literals of the automaton too, and so are those of escaped text (`seeThrough.ts`); what
 * surrounds one is decoded and confirmed as if it stood in the open.
 */
import type { DetectorSpec } from './catalogue';
import { decodeBase64, encodeBase64 } from './encoding';
import { escapedForms } from './seeThrough';

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

/** Shorter literals are not looked for in base64: their forms stand anywhere. */
const shortestEncoded = 4;

/**
 * Whether escapes and joins are seen through for a detector: those of a token's own format, and addresses, which `\/` and
 * `%3A` take apart. What the generic tier knows by a name is spelled in too many ways, and has its own.
 */
export function seesThrough(spec: DetectorSpec): boolean {
  return spec.anchor.in === 'token' && (spec.tier !== 'generic' || spec.checks?.includes('url-account') === true);
}

/** Every form of a detector's literal that is looked for besides the literal itself. */
export function hiddenForms(spec: DetectorSpec, literal: string): HiddenForm[] {
  if (!seesThrough(spec)) return [];
  const isAddress = spec.tier === 'generic';
  const escaped = escapedForms(literal, isAddress).map((text) => ({ kind: 'escaped', text }) as const);
  if (isAddress || spec.ignoreCase === true || literal.length < shortestEncoded) return escaped;
  return [...escaped, ...encodedForms(literal)];
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
  /** Where the encoded stretch begins; a multiple of four characters before the literal's group. */
  readonly from: number;
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
  let from = group;
  while (from >= 4 && ((group - from) / 4) * 3 < before && isGroup(text, from - 4)) from -= 4;
  let to = group;
  const last = group + Math.ceil((reach + form.offset) / 3) * 4;
  while (to < last && isBase64(text.charCodeAt(to))) to++;
  const rest = (to - from) % 4 === 1 ? to - 1 : to;
  const decoded = decodeBase64(text.slice(from, rest));
  return decoded === undefined ? undefined : { text: decoded, at: ((group - from) / 4) * 3 + form.offset, from };
}

/** The characters that encode bytes `[start, end)` of a decoded stretch, whole groups. */
export function encodedSpan(
  decoded: Decoded,
  start: number,
  end: number,
  limit: number,
): { start: number; end: number } {
  return {
    start: decoded.from + Math.floor(start / 3) * 4,
    end: Math.min(limit, decoded.from + Math.ceil(end / 3) * 4),
  };
}
