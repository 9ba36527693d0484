/**
 * Lets only whole frames (`Content-Length: N`, an empty line, N bytes) through to the reader of messages, which would wait
 * for more input after a header it does not understand, even when the next message is there already. Bodies pass unread.
 */

/** Longer headers are no headers. */
const maxHeader = 8192;
/** A body that claims to be longer is a header gone wrong: waiting for it would be waiting forever. */
const maxBody = 1 << 30;

const lengthLine = /content-length[ \t]*:[ \t]*(\d{1,10})[ \t]*(?:\r\n|$)/gi;
const [cr, lf] = [13, 10];

/** Where the empty line ends that closes a header; -1 when there is none. */
function endOfHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(cr, from); at >= 0; at = bytes.indexOf(cr, at + 1)) {
    if (bytes[at + 1] === lf && bytes[at + 2] === cr && bytes[at + 3] === lf) return at + 4;
  }
  return -1;
}

/** The length that a header tells, in bytes; undefined for what is no header. A line before it may be anything. */
function bodyLength(header: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(header);
  const length = Number([...text.matchAll(lengthLine)].at(-1)?.[1] ?? Number.NaN);
  return length <= maxBody ? length : undefined;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** See the file's first lines. Mutable: it remembers where in a frame the input stands. */
export class FrameFilter {
  #header: Uint8Array = new Uint8Array(0);
  #bodyLeft = 0;

  /** @returns what may pass of the input so far, in order */
  push(chunk: Uint8Array): Uint8Array[] {
    const passed: Uint8Array[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#bodyLeft > 0) {
        passed.push(rest.subarray(0, this.#bodyLeft));
        const taken = Math.min(rest.length, this.#bodyLeft);
        this.#bodyLeft -= taken;
        rest = rest.subarray(taken);
      } else {
        rest = this.#readHeader(rest, passed);
      }
    }
    return passed;
  }

  #readHeader(input: Uint8Array, passed: Uint8Array[]): Uint8Array {
    const bytes = concatenate(this.#header, input);
    const end = endOfHeader(bytes, Math.max(0, this.#header.length - 3));
    if (end < 0) {
      this.#header = bytes.length > maxHeader ? bytes.slice(-maxHeader / 2) : bytes;
      return input.subarray(input.length);
    }
    this.#header = new Uint8Array(0);
    const length = bodyLength(bytes.subarray(0, end - 2));
    if (length !== undefined) {
      passed.push(new TextEncoder().encode(`Content-Length: ${length}\r\n\r\n`));
      this.#bodyLeft = length;
    }
    return bytes.subarray(end);
  }
}
