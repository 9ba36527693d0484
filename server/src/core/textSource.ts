/**
 * A text that need not lie in memory in one piece: what follows a text that is being edited takes the pieces it looks at, and
 * never puts together the whole for a keystroke. Every string is one.
 */
export interface TextSource {
  /** UTF-16 units. */
  readonly length: number;
  /** The text between two offsets within it. */
  slice(start: number, end: number): string;
  /** The whole: takes as long as it is long. */
  toString(): string;
}
