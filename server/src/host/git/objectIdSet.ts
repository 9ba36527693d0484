/**
 * A set of object ids that takes 16 bytes for each: histories have millions. It keeps the first 96 bits of an id, by which
 * two objects of a repository do not agree by chance.
 */

const wordsPerId = 3;
const firstCapacity = 1 << 12;

/** See the file's first lines. */
export class ObjectIdSet {
  #capacity = firstCapacity;
  #words = new Uint32Array(firstCapacity * wordsPerId);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * @param id in hexadecimal, at least 24 digits
   * @returns whether it was not there before
   */
  add(id: string): boolean {
    if (this.#size * 3 > this.#capacity * 2) this.#grow();
    const added = this.#insert(
      Number.parseInt(id.slice(0, 8), 16),
      Number.parseInt(id.slice(8, 16), 16),
      // Never all zero, which marks a free place.
      Number.parseInt(id.slice(16, 24), 16) | 1,
    );
    if (added) this.#size++;
    return added;
  }

  #insert(first: number, second: number, third: number): boolean {
    const words = this.#words;
    const last = third >>> 0;
    for (let slot = first & (this.#capacity - 1); ; slot = (slot + 1) & (this.#capacity - 1)) {
      const at = slot * wordsPerId;
      if (words[at + 2] === 0) {
        words[at] = first;
        words[at + 1] = second;
        words[at + 2] = last;
        return true;
      }
      if (words[at] === first && words[at + 1] === second && words[at + 2] === last) return false;
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#capacity *= 2;
    this.#words = new Uint32Array(this.#capacity * wordsPerId);
    for (let at = 0; at < old.length; at += wordsPerId) {
      const third = old[at + 2] ?? 0;
      if (third !== 0) this.#insert(old[at] ?? 0, old[at + 1] ?? 0, third);
    }
  }
}
