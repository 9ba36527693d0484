/** Bytes that come in pieces, and what the readers of archives do with them. Holds no more than it is asked to hold. */

/** Pieces of one content, in order. Whoever stops before the end closes it by leaving the loop. */
export type Bytes = AsyncIterable<Buffer>;

/** The first bytes of a content, and all of it. */
export interface Peeked {
  /** `length` bytes, or all there are. */
  readonly head: Buffer;
  readonly whole: Bytes;
  /** For when `whole` is not read. */
  readonly close: () => Promise<void>;
}

async function* chain(pieces: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Looks at the first bytes without using them up. Then read `whole`, or close. */
export async function peek(bytes: Bytes, length: number): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const next = await rest.next();
    if (next.done) break;
    pieces.push(next.value);
    size += next.value.length;
  }
  return {
    head: Buffer.concat(pieces).subarray(0, length),
    whole: chain(pieces, rest),
    close: async () => void (await rest.return?.()),
  };
}

/** All of it in one piece; undefined, and closed, once it is more than `maxBytes`. */
export async function gather(bytes: Bytes, maxBytes: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Reads to the end and keeps nothing: for a content in the middle of a stream. */
export async function drain(bytes: Bytes): Promise<void> {
  for await (const piece of bytes) void piece;
}
