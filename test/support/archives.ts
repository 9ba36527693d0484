/** Makes archives for tests, in memory. */
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { gather } from '../../server/src/host/archive/bytes';

/** Names and contents. */
export type Files = Readonly<Record<string, string | Buffer>>;

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Buffer> {
  return (await gather(stream as AsyncIterable<Buffer>, 1_000_000_000)) ?? Buffer.alloc(0);
}

/** A tar archive. */
export function tarOf(files: Files): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
  archive.finalize();
  return bytesOf(Readable.from(archive as AsyncIterable<Buffer>));
}

/** A zip archive. */
export function zipOf(files: Files): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return bytesOf(archive.outputStream);
}

/**
 * A zstd frame that holds the bytes as they are: nothing on Node 20 writes one.
 * Format: https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md
 */
export function zstdOf(content: Buffer): Buffer {
  // Frame header: magic, then "single segment, content size in four bytes".
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  head.writeUInt32LE(content.length, 5);
  const blocks: Buffer[] = [];
  const most = 100_000;
  for (let at = 0; at < content.length || at === 0; at += most) {
    const block = content.subarray(at, at + most);
    const isLast = at + most >= content.length;
    const start = Buffer.alloc(3);
    start.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3);
    blocks.push(start, block);
  }
  return Buffer.concat([head, ...blocks]);
}

/** One content in pieces of a size. */
export async function* inPieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
