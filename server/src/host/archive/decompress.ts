/** Undoes a compression piece by piece. Throws on damaged data, whatever the library throws; the caller says so of the file. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import type { CompressionKind } from './archiveKind';
import type { Bytes } from './bytes';

async function* gunzip(bytes: Bytes): AsyncGenerator<Buffer> {
  const out = createGunzip();
  // An error of either destroys both; the loop over `out` throws it.
  pipeline(Readable.from(bytes), out, () => undefined);
  yield* out as AsyncIterable<Buffer>;
}

async function* bunzip2(bytes: Bytes): AsyncGenerator<Buffer> {
  const unbzip2Stream = require('unbzip2-stream') as typeof import('unbzip2-stream');
  const stream = unbzip2Stream();
  const ready: Buffer[] = [];
  const failures: Error[] = [];
  stream.on('data', (data) => ready.push(data)).on('error', (error) => failures.push(error));
  for await (const piece of bytes) {
    stream.write(piece);
    if (failures[0]) throw failures[0];
    yield* ready.splice(0);
  }
  stream.end();
  if (failures[0]) throw failures[0];
  yield* ready;
}

async function* unzstd(bytes: Bytes): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  const stream = new Decompress((data) => ready.push(Buffer.from(data)));
  for await (const piece of bytes) {
    stream.push(piece);
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready;
}

async function* unxz(bytes: Bytes): AsyncGenerator<Buffer> {
  // Loaded when an archive asks for them: every scan would wait for streams of the web.
  const { ReadableStream } = require('node:stream/web') as typeof import('node:stream/web');
  const { XzReadableStream } = require('xz-decompress') as typeof import('xz-decompress');
  const packed = ReadableStream.from(bytes);
  const stream = new XzReadableStream(packed as unknown as ConstructorParameters<typeof XzReadableStream>[0]);
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield Buffer.from(next.value);
  } finally {
    await reader.cancel();
  }
}

const decompressors: Readonly<Record<CompressionKind, (bytes: Bytes) => Bytes>> = {
  gzip: gunzip,
  bzip2: bunzip2,
  xz: unxz,
  zstd: unzstd,
};

/** See the file's first lines. */
export function decompress(kind: CompressionKind, bytes: Bytes): Bytes {
  return decompressors[kind](bytes);
}
