/**
 * A set of object ids that takes 16 bytes for each: histories have millions. It keeps the first 96 bits of an id, by which
 * two objects of a repository do not agree by chance.
 */
import { randomInt } from 'node:crypto';

const wordsPerId = 3;
const firstCapacity = 1 << 12;

/** See the file's first lines. */
export class ObjectIdSet {
  #capacity = firstCapacity;
  #words = new Uint32Array(firstCapacity * wordsPerId);
  #size = 0;
  readonly #seed = randomInt(2 ** 32);

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

  /** Where to look first. Seeded: who makes a repository can choose a few bits of its ids, and must gain nothing by it. */
  #slotOf(first: number, second: number, third: number): number {
    let hash = Math.imul(first ^ this.#seed, 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + second, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + third, 0x9e3779b1);
    return (hash ^ (hash >>> 16)) & (this.#capacity - 1);
  }

  #insert(first: number, second: number, third: number): boolean {
    const words = this.#words;
    const last = third >>> 0;
    for (let slot = this.#slotOf(first, second, last); ; slot = (slot + 1) & (this.#capacity - 1)) {
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
