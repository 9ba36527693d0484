/**
 * A text that need not lie in memory in one piece: what follows a text that is being edited takes the pieces it looks at, and
 * never puts together the whole for a keystroke; of a long file, a scan never holds more than a few. Every string is one.
 */
export interface TextSource {
  /** UTF-16 units. */
  readonly length: number;
  /** The text between two offsets within it. */
  slice(start: number, end: number): string;
  /** The whole: takes as long as it is long. */
  toString(): string;
}

/** UTF-16 units of a text that are looked at in one go. */
const stretchUnits = 1_000_000;

/** Part of a text; what is looked at as belonging to it begins before `end`. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** From `start` to as far behind `end` as was asked for, or to where the text ends. */
  readonly text: string;
}

/**
 * A text from its beginning to `end`, for what reads all of it and must not have all of it in memory: most are one stretch.
 *
 * @param behind how much of what follows is added to each
 * @param units how long they are, at the most
 */
export function* stretchesOf(
  source: TextSource,
  end: number,
  behind = 0,
  units = stretchUnits,
): Generator<Stretch, undefined> {
  for (let at = 0; at < end; at += units) {
    const stop = Math.min(end, at + units);
    yield { start: at, end: stop, text: source.slice(at, Math.min(end, stop + behind)) };
  }
}
