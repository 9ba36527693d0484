/** One way in which files speak of a variable, and how such ways are written down. Types and small builders alone. */
import type { UsageKind } from '../../shared/usages';
import type { FileKind } from './fileKind';

/** A way to speak of a variable. Patterns see a bounded piece of the text beside the name. */
export interface Form {
  readonly kind: UsageKind;
  /** In a few words, for people. */
  readonly how: string;
  /** Must match up to the name: ends with `$`. Absent: anything may stand before it. */
  readonly before?: RegExp;
  /** Must match from the name's end: begins with `^`. Absent: anything may follow. */
  readonly after?: RegExp;
  /** For names that look like `STRIPE_KEY` alone: others mean too many things. */
  readonly isForTellingNames?: boolean;
}

/** Forms of some kinds of files; the first form that fits a place is the one that is told. */
export interface FormTable {
  readonly files: readonly FileKind[];
  readonly forms: readonly Form[];
}

/** A quote of a program, or of a program in a notebook, where it is escaped. */
export const quote = '\\\\?["\'`]';

/** `process.env["X"]` and the like: what stands before the bracket, as a pattern's source. */
export function indexed(how: string, source: string): readonly Form[] {
  const before = new RegExp(`${source}(?:\\?\\.)?\\[\\s*${quote}$`);
  const close = `^${quote}\\s*\\]`;
  return [
    { kind: 'sets', how, before, after: new RegExp(`${close}\\s*(?:\\|\\|=|\\?\\?=|=(?![=~>]))`) },
    { kind: 'reads', how, before, after: new RegExp(close) },
  ];
}

/** `process.env.X` and the like. */
export function member(how: string, source: string): readonly Form[] {
  const before = new RegExp(`${source}\\??\\.$`);
  return [
    { kind: 'sets', how, before, after: /^\s*(?:\|\|=|\?\?=|=(?![=~>]))/ },
    { kind: 'reads', how, before },
  ];
}

/** `getenv("X")` and the like: what stands before the name's quote, parenthesis and all. */
export function called(how: string, source: string, kind: UsageKind = 'reads'): Form {
  return {
    kind,
    how,
    before: new RegExp(`${source}(?:<[^<>]{0,40}>)?\\s*\\(?\\s*[frbuL]?${quote}$`),
    after: new RegExp(`^${quote}`),
  };
}
