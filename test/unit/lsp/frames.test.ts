import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FrameFilter } from '../../../server/src/lsp/frames';

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** What passes of an input that arrives in one piece, or in pieces of some lengths. */
function passed(input: Buffer, lengths: readonly number[] = [input.length]): string {
  const filter = new FrameFilter();
  const out: Uint8Array[] = [];
  let at = 0;
  for (const length of [...lengths, input.length]) {
    out.push(...filter.push(input.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat(out).toString();
}

describe('FrameFilter', () => {
  const good = frame('{"jsonrpc":"2.0"}');

  it('passes frames on, whatever pieces they come in', () => {
    const bodies = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(bodies, fc.array(fc.integer({ min: 1, max: 30 })), (texts, lengths) => {
        const input = texts.map(frame).join('');
        assert.equal(passed(Buffer.from(input), lengths), input);
      }),
    );
  });

  it('keeps other headers to itself', () => {
    const input = `Content-Type: application/json\r\ncontent-length: 2\r\n\r\n{}${good}`;
    assert.equal(passed(Buffer.from(input)), `${frame('{}')}${good}`);
  });

  const noise: Readonly<Record<string, string>> = {
    'a header without a length': 'Content-Type: text/plain\r\n\r\n',
    'a length that is no number': 'Content-Length: many\r\n\r\n',
    'a negative length': 'Content-Length: -5\r\n\r\n',
    'a length nobody can send': 'Content-Length: 9999999999\r\n\r\n',
    'a line that is no header': 'hello\r\n\r\n',
    'text that runs into a header': 'hello',
    'empty lines': '\r\n\r\n\r\n\r\n',
    'a wall of bytes': 'x'.repeat(100_000),
  };
  for (const [what, bytes] of Object.entries(noise)) {
    it(`drops ${what}, and passes what follows`, () => {
      const input = Buffer.from(`${good}${bytes}${good}`);
      assert.equal(passed(input), good + good);
      assert.equal(passed(input, Array(input.length).fill(1)), good + good);
    });
  }

  it('ends a frame without a body', () => {
    assert.equal(passed(Buffer.from(`${frame('')}${good}`)), `${frame('')}${good}`);
  });
});
