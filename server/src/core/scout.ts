/**
 * Looks ahead in one text for the next of some characters, and remembers how far none stands: looks that overlap cost no
 * more together than the text's length. Knows nothing of what the characters mean.
 */

/** @returns a flag per ASCII code, set for the given characters */
export function marksOf(characters: string): Uint8Array {
  const marks = new Uint8Array(128);
  for (const char of characters) marks[char.charCodeAt(0)] = 1;
  return marks;
}

/** See the file's first lines. */
export class Scout {
  /** No mark stands in `text[#from, #to)`. */
  #from = 0;
  #to = 0;

  /** @param marks a flag per ASCII code */
  constructor(
    private readonly text: string,
    private readonly marks: Uint8Array,
  ) {}

  /** @returns the offset of the first mark in `text[at, limit)`, `limit` where there is none */
  next(at: number, limit: number): number {
    const { text, marks } = this;
    if (at < this.#from || at > this.#to) {
      this.#from = at;
      this.#to = at;
    }
    let to = this.#to;
    while (to < limit) {
      const code = text.charCodeAt(to);
      if (code < 128 && marks[code] === 1) break;
      to++;
    }
    this.#to = to;
    return Math.min(to, limit);
  }
}
