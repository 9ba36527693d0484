/**
 * Runs an automaton over a text, chunk by chunk, by the kernel. What a byte does not tell, such as the rest of a character beyond it, lets a hit through: who asks compares with the
 * text. Hits that cannot come to anything are left out (`core/sieve.ts`).
 */
import type { Automaton } from '../automaton';
import type { Sieve } from '../sieve';
import { createKernel, type KernelChoice } from './createKernel';
import { ahead, type CopyText, chunkBytes, type Kernel, lead, roomBytes } from './kernel';

/**
 * Called with the number of the accepting state, the offset after the literal's last character, and which of the state's tests have
 * passed, a bit each; `false` ends the search.
 */
export type OnHit = (accepting: number, end: number, passed: number) => unknown;

/** Finds literals. Not re-entrant: `onHit` may not call the same finder. */
export interface Finder {
  readonly kind: 'wasm' | 'js';
  /** Finds the literals that lie in `text[from, to)`. What stands around that range tells which of them are worth a look. */
  find(text: string, from: number, to: number, onHit: OnHit): void;
  /** Memory that a file's bytes may be read into, for {@link findRead}. */
  readonly room: Uint8Array;
  /**
   * Finds literals in the first `length` bytes of {@link room}, which are all of a text in ASCII or UTF-8. Ends of hits are
   * counted in bytes.
   */
  findRead(length: number, onHit: OnHit): void;
}

/** The plain copy, for hosts without a faster one. */
export const copyByLoop: CopyText = (text, from, to, bytes, offset) => {
  for (let i = from; i < to; i++) bytes[offset + i - from] = text.charCodeAt(i);
};

const lineEnd = 10;

/** After so many characters beyond a byte, a text is one of a script of such, and all of it is looked at. */
const maxMarks = 500;

/**
 * In place of what is beyond a byte stands the last byte, which counts as any character beyond ASCII. Instant for a text of one
 * byte a character, as nearly all are stored.
 */
function markBeyond(text: string, bytes: Uint8Array, offset: number): void {
  const next = /[^\0-\xff]/g;
  for (let marks = 0; marks < maxMarks; marks++) {
    if (!next.test(text)) return;
    bytes[offset + next.lastIndex - 1] = 255;
  }
  for (let i = next.lastIndex; i < text.length; i++) if (text.charCodeAt(i) > 255) bytes[offset + i] = 255;
}

/** Puts ends of lines behind a text: what stands near its end is judged as if lines went on. @returns where they end */
function linesBehind(bytes: Uint8Array, end: number): number {
  bytes.fill(lineEnd, end, end + ahead);
  return end + ahead;
}

/** Hands the hits of a chunk that begins at `at` to `onHit`. @returns whether to go on */
function report(hits: Uint32Array, at: number, onHit: OnHit): boolean {
  const end = 1 + 2 * (hits[0] as number);
  for (let h = 1; h < end; h += 2) {
    const hit = hits[h] as number;
    if (onHit(hit & 0xffff, at + (hit >>> 16) + 1, (hits[h + 1] as number) | 0) === false) return false;
  }
  return true;
}

function finderOn(kernel: Kernel, longest: number, copy: CopyText): Finder {
  const { bytes, base, kind, hits } = kernel;
  const overlap = longest - 1;
  return {
    kind,
    find: (text, from, to, onHit) => {
      for (let at = from; at < to; at += chunkBytes) {
        const length = Math.min(chunkBytes, to - at);
        const first = Math.max(0, at - lead);
        const last = Math.min(text.length, at + length + ahead);
        const piece = first === 0 && last === text.length ? text : text.slice(first, last);
        const lo = base + first - at;
        copy(piece, 0, piece.length, bytes, lo);
        markBeyond(piece, bytes, lo);
        const end = lo + piece.length;
        const hi = last === text.length ? linesBehind(bytes, end) : end;
        kernel.run({ at: base, length, before: Math.min(overlap, at - from), lo, hi });
        if (!report(hits, at, onHit)) return;
      }
    },
    room: bytes.subarray(base, base + roomBytes),
    findRead: (size, onHit) => {
      const hi = linesBehind(bytes, base + size);
      for (let at = 0; at < size; at += chunkBytes) {
        const length = Math.min(chunkBytes, size - at);
        kernel.run({ at: base + at, length, before: Math.min(overlap, at), lo: base, hi });
        if (!report(hits, at, onHit)) return;
      }
    },
  };
}

/**
 * Makes a finder of an automaton's literals.
 *
 * @throws RangeError when one of them is longer than the kernel can look for: an index looks for no more than the beginnings
 */
export function createFinder(automaton: Automaton, sieve: Sieve, copy: CopyText, choice?: KernelChoice): Finder {
  return finderOn(createKernel(automaton, sieve, copy, choice), automaton.longest, copy);
}
