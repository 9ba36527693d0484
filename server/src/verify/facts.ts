/**
 * Turns fields of a provider's answer into facts that may be shown. Answers come from outside and may repeat the key: what
 * holds a piece of it is dropped, names are redacted, and everything is cut to one short line.
 */
import { redact } from '../core/redact';
import type { FactKind, KeyFact } from '../shared/verification';

const maxLength = 160;
/** A piece of a key that is as long as this is not to be shown. */
const pieceLength = 8;

const isName: ReadonlySet<FactKind> = new Set(['account', 'project']);

/** One line without control characters, and not too long. */
function tidy(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to go.
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** A field as a text; undefined for what is empty or no plain value. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((each) => typeof each === 'string');
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** @returns undefined when the field says nothing */
export function factOf(kind: FactKind, value: unknown): KeyFact | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const line = tidy(text);
  return { kind, text: isName.has(kind) ? redact(line, { prefix: 4, suffix: 2 }) : line };
}

function holdsPiece(text: string, value: string): boolean {
  if (value.length <= pieceLength) return text.includes(value);
  for (let at = 0; at + pieceLength <= value.length; at++) {
    if (text.includes(value.slice(at, at + pieceLength))) return true;
  }
  return false;
}

/** Facts without those that repeat a piece of a key or of another part of the credentials. */
export function withoutValues(facts: readonly KeyFact[], values: readonly string[]): readonly KeyFact[] {
  return facts.filter(({ text }) => !values.some((value) => value.length >= 4 && holdsPiece(text, value)));
}
