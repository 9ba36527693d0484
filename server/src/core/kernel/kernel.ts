/** What a kernel is, whichever runs: memory that bytes are put into, and the search over them. Holds no code. */

/** Bytes on both sides of a chunk that tell whether a hit is worth confirming. */
export const lead = 256;
export const ahead = 512;

/** Bytes that are searched at a time: a hit's place in its chunk has 16 bits. */
export const chunkBytes = 65_536;

/** Bytes of a text that fit into a kernel's memory at a time, besides {@link lead} and {@link ahead}. */
export const roomBytes = 16 * chunkBytes;

/** What to search. */
export interface Search {
  /** Where in the kernel's memory the chunk begins, how long it is, and how many bytes before it a literal may begin in. */
  readonly at: number;
  readonly length: number;
  readonly before: number;
  /**
   * Where the bytes of the text around the chunk begin and end, so that hits are sifted. A character beyond ASCII is any bytes
   * beyond ASCII.
   */
  readonly lo: number;
  readonly hi: number;
}

/** Copies `text[from, to)`, one byte a code unit, to `bytes` at `offset`. Node's `Buffer.latin1Write` is the fast one. */
export type CopyText = (text: string, from: number, to: number, bytes: Uint8Array, offset: number) => void;

/** See the file's first line. */
export interface Kernel {
  readonly kind: 'wasm' | 'js';
  readonly bytes: Uint8Array;
  /** Where in {@link bytes} a text begins; {@link lead} bytes before it and {@link ahead} after {@link roomBytes} are free. */
  readonly base: number;
  /**
   * How many hits there are, then two numbers of each, in the order of the text: place in the chunk << 16 | number of the accepting
   * state, and which of its tests have passed.
   */
  readonly hits: Uint32Array;
  readonly run: (search: Search) => void;
}
