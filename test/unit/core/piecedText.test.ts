import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PiecedText } from '../../../server/src/core/piecedText';
import { stretchesOf } from '../../../server/src/core/textSource';

/** A text of parts in two scripts, and where each part begins in bytes of UTF-8 and in UTF-16 units. */
const texts = fc
  .array(fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant('\n')), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => {
    const whole = parts.join('');
    const bytes = [0];
    const units = [0];
    for (const part of parts) {
      bytes.push((bytes.at(-1) as number) + Buffer.byteLength(part));
      units.push((units.at(-1) as number) + part.length);
    }
    return { whole, borders: { bytes, units } };
  });

function piecedOf({ whole, borders }: { whole: string; borders: { bytes: number[]; units: number[] } }) {
  const bytes = Buffer.from(whole);
  const decoded: number[] = [];
  const decode = (from: number, to: number) => {
    decoded.push(to - from);
    return bytes.toString('utf8', from, to);
  };
  return { pieced: new PiecedText({ length: bytes.length, borderAt: (byte) => byte, decode }, borders), decoded };
}

describe('a text in pieces', () => {
  it('reads as the whole does', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 12 }), (text, ranges) => {
        const { pieced } = piecedOf(text);
        assert.equal(pieced.length, text.whole.length);
        for (const [at, length] of ranges) {
          const start = Math.min(at, text.whole.length);
          const end = Math.min(start + length, text.whole.length);
          assert.equal(pieced.slice(start, end), text.whole.slice(start, end));
        }
        assert.equal(pieced.toString(), text.whole);
      }),
    );
  });

  it('decodes no more than it is asked for, and what it has just decoded not again', () => {
    const borders = { bytes: [0, 10, 20, 30], units: [0, 10, 20, 30] };
    const { pieced, decoded } = piecedOf({ whole: '0123456789'.repeat(3), borders });
    pieced.slice(12, 18);
    pieced.slice(8, 12);
    pieced.slice(11, 19);
    assert.deepEqual(decoded, [10, 10]);
  });
});

describe('stretches of a text', () => {
  it('put together are the text up to the end asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), fc.nat(5), fc.integer({ min: 1, max: 9 }), (text, at, behind, units) => {
        const end = Math.min(at, text.length);
        const stretches = [...stretchesOf(text, end, behind, units)];
        assert.equal(stretches.map((each) => each.text.slice(0, each.end - each.start)).join(''), text.slice(0, end));
        for (const { start, end: stop, text: own } of stretches) {
          assert.equal(own, text.slice(start, Math.min(end, stop + behind)));
        }
      }),
    );
  });
});
