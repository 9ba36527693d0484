/** Classes of characters that the tests of a `Sieve` name by number. */
import { flagsOfClass } from './matcher';
import type { KnownClasses } from './sievePattern';

/** In place of a class: none. */
export const noClass = 255;

/** Classes by what they hold, so that each is stored once. */
export class Classes {
  readonly #numbers = new Map<string, number>();
  /** The same by the array itself, as most are asked for many times. */
  readonly #seen = new Map<Uint8Array, number>();
  readonly all: number[] = [];
  readonly known: KnownClasses = new Map();
  readonly #bounds = new Map<string, Uint8Array | undefined>();

  /** What may not stand before a token. */
  boundOf(source: string): Uint8Array | undefined {
    if (!this.#bounds.has(source)) this.#bounds.set(source, flagsOfClass(source));
    return this.#bounds.get(source);
  }

  /** @param beyond the flag of characters beyond ASCII */
  numberOf(flags: Uint8Array | undefined, beyond: 0 | 1): number {
    if (flags === undefined) return noClass;
    const seen = this.#seen.get(flags);
    if (seen !== undefined) return seen;
    const number = this.#store(flags, beyond);
    this.#seen.set(flags, number);
    return number;
  }

  #store(flags: Uint8Array, beyond: 0 | 1): number {
    const key = `${beyond}${flags.join('')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    // Nobody has so many; if somebody should, that test is left out.
    if (number >= noClass) return noClass;
    this.#numbers.set(key, number);
    this.all.push(...flags, ...new Array<number>(128).fill(beyond));
    return number;
  }
}
