/**
 * Reads objects of a repository by name through one `git cat-file --batch`: one process for as many as are asked for, in the
 * order of the questions. Keeps no more of an object than the limit allows, and drops a binary one at its first bytes.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { encodingOf, headBytes } from '../textEncoding';
import { type GitSurroundings, startGit } from './gitProcess';

/** What a question came to. */
export type GitObject =
  | { readonly kind: 'object'; readonly id: string; readonly type: string; readonly bytes: Buffer }
  /** Nothing has that name, or (in a partial clone) the object is not here. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'binary' | 'too-large'; readonly size: number }
  /** The repository is damaged there, git could not be started, or the reader was closed. */
  | { readonly kind: 'unreadable' };

interface Question {
  readonly name: string;
  readonly answer: (object: GitObject) => void;
}

/** An object of which not all bytes are there yet. */
interface Incoming {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  /** Bytes still to come, the line end after the content included. */
  left: number;
  /** Undefined once it is known that the content is not wanted. */
  content: Buffer | undefined;
  filled: number;
  verdict: 'object' | 'binary' | 'too-large';
}

const lineEnd = 0x0a;

/** Smaller buffers come from Node's own pool; larger ones are rare, and kept they would only lie about. */
const [leastSpare, mostSpare] = [4096, 1 << 20];
/** So many buffers wait to be filled again at the most. */
const sparesAtMost = 8;

/** See the file's first lines. */
export class ObjectReader {
  readonly #start: () => ChildProcessWithoutNullStreams;
  readonly #maxBytes: number;
  #child: ChildProcessWithoutNullStreams | undefined;
  #waiting: Question[] = [];
  #head = 0;
  #rest = Buffer.alloc(0);
  #incoming: Incoming | undefined;
  #isClosed = false;
  /** Whole buffers that were given back. */
  readonly #spares: Buffer[] = [];

  /**
   * @param folder in the repository
   * @param maxBytes larger texts are `too-large`
   */
  constructor(folder: string, maxBytes: number, surroundings?: GitSurroundings) {
    this.#maxBytes = maxBytes;
    this.#start = () => startGit(folder, ['cat-file', '--batch'], surroundings);
  }

  /** Starts git ahead of the first question. */
  warmUp(): void {
    this.#running();
  }

  /**
   * Reads one object; never rejects.
   *
   * @param name an id, or what git takes for one (`HEAD:path`); a name with a line end in it is nobody's
   */
  read(name: string): Promise<GitObject> {
    if (this.#isClosed) return Promise.resolve({ kind: 'unreadable' });
    if (/[\r\n]/.test(name)) return Promise.resolve({ kind: 'missing' });
    return new Promise((answer) => {
      this.#waiting.push({ name, answer });
      this.#running().stdin.write(`${name}\n`);
    });
  }

  /**
   * Gives the bytes of an answer back, to be filled with another object: nobody may look at them any more. Without it each
   * object's memory waits for the garbage collector, which lets a lot of it lie outside of its heap.
   */
  release(object: GitObject): void {
    if (object.kind !== 'object' || this.#spares.length >= sparesAtMost) return;
    const { buffer, byteLength } = object.bytes;
    if (byteLength >= leastSpare && buffer.byteLength <= mostSpare) this.#spares.push(Buffer.from(buffer));
  }

  #buffer(size: number): Buffer {
    if (size < leastSpare || size > mostSpare) return Buffer.allocUnsafe(size);
    const at = this.#spares.findIndex(({ length }) => length >= size);
    // Of a power of two, so that it fits many.
    const [whole = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(size)))] = at < 0 ? [] : this.#spares.splice(at, 1);
    return whole.subarray(0, size);
  }

  /** Ends git; questions that are open are answered as unreadable. */
  close(): void {
    this.#isClosed = true;
    this.#child?.kill();
    this.#child = undefined;
    while (this.#head < this.#waiting.length) this.#answer({ kind: 'unreadable' });
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = this.#start();
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child === child) this.#take(chunk);
    });
    child.stderr.resume();
    child.on('error', () => this.#died(child));
    child.on('close', () => this.#died(child));
    return child;
  }

  /** The object in question is to blame: the others are asked for again. */
  #died(child: ChildProcessWithoutNullStreams): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    this.#rest = Buffer.alloc(0);
    this.#incoming = undefined;
    if (this.#head >= this.#waiting.length) return;
    this.#answer({ kind: 'unreadable' });
    const open = this.#waiting.slice(this.#head);
    if (open.length === 0) return;
    const { stdin } = this.#running();
    for (const { name } of open) stdin.write(`${name}\n`);
  }

  #answer(object: GitObject): void {
    const question = this.#waiting[this.#head++];
    if (this.#head > 1024 && this.#head * 2 > this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    question?.answer(object);
  }

  #take(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      at = this.#incoming === undefined ? this.#takeHeader(chunk, at) : this.#takeContent(this.#incoming, chunk, at);
    }
  }

  #takeHeader(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(lineEnd, from);
    if (end < 0) {
      this.#rest = Buffer.concat([this.#rest, chunk.subarray(from)]);
      return chunk.length;
    }
    const line = this.#rest.toString('utf8') + chunk.toString('utf8', from, end);
    this.#rest = Buffer.alloc(0);
    const [id = '', type = '', size = ''] = line.split(' ');
    if (/^[0-9a-f]{40,64}$/.test(id) && /^\d+$/.test(size)) this.#incoming = this.#expect(id, type, Number(size));
    else this.#answer({ kind: 'missing' });
    return end + 1;
  }

  #expect(id: string, type: string, size: number): Incoming {
    // What is larger is still looked at: a binary object is binary whatever its size.
    const content = this.#buffer(size <= this.#maxBytes ? size : headBytes);
    return {
      id,
      type,
      size,
      left: size + 1,
      content,
      filled: 0,
      verdict: size <= this.#maxBytes ? 'object' : 'too-large',
    };
  }

  #takeContent(incoming: Incoming, chunk: Buffer, from: number): number {
    const taken = Math.min(incoming.left, chunk.length - from);
    const { content } = incoming;
    if (content !== undefined) {
      const wanted = Math.min(taken, content.length - incoming.filled);
      if (wanted > 0) chunk.copy(content, incoming.filled, from, from + wanted);
      const before = incoming.filled;
      incoming.filled += Math.max(wanted, 0);
      const head = Math.min(headBytes, content.length);
      if (before < head && incoming.filled >= head && encodingOf(content.subarray(0, head)) === undefined) {
        incoming.verdict = 'binary';
        incoming.content = undefined;
      }
    }
    incoming.left -= taken;
    if (incoming.left === 0) this.#finish(incoming);
    return from + taken;
  }

  #finish({ id, type, size, content, verdict }: Incoming): void {
    this.#incoming = undefined;
    if (verdict === 'object' && content !== undefined) this.#answer({ kind: 'object', id, type, bytes: content });
    else this.#answer({ kind: verdict === 'object' ? 'binary' : verdict, size });
  }
}
