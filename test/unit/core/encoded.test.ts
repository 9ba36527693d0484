import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { encodedForms } from '../../../server/src/core/encoded';
import { decodeBase64, encodeBase64 } from '../../../server/src/core/encoding';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const live = `sk_${'live'}_${randomText('base62', 24)}`;

function latin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}

describe('base64', () => {
  it('decodes what it encodes, and what Node encodes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          assert.equal(encodeBase64(text), latin1(text).replace(/=+$/, ''));
          assert.equal(decodeBase64(latin1(text)), text);
        },
      ),
    );
  });

  it('is refused when it holds anything else', () => {
    for (const text of ['a', 'ab!d', 'abcd\n']) assert.equal(decodeBase64(text), undefined);
  });

  it('of a literal holds one of its three forms, wherever the literal stands', () => {
    const literal = `sk_${'live'}_`;
    for (let before = 0; before < 9; before++) {
      const encoded = latin1('x'.repeat(before) + literal + randomText('base62', 9));
      assert.ok(
        encodedForms(literal).some(({ text }) => encoded.includes(text)),
        String(before),
      );
    }
  });
});

describe('scan of encoded text', () => {
  it('finds a key wherever it stands in base64, and covers what encodes it', () => {
    for (let before = 0; before < 9; before++) {
      const encoded = latin1(`${'x'.repeat(before)} ${live} and more`);
      const text = `data: ${encoded}\n`;
      const found = scan(text, catalogue).findings.find(({ detector }) => detector === 'stripe-live-secret-key');
      assert.ok(found, `${before} bytes before`);
      assert.deepEqual(found.notes, ['encoded']);
      const covered = text.slice(found.start, found.end);
      assert.equal((found.start - 6) % 4, 0);
      assert.ok(Buffer.from(covered, 'base64').toString('latin1').includes(live));
      assert.ok(!found.redacted.includes(covered.slice(0, 8)));
    }
  });

  it('finds a key that opens much in base64 within base64, wherever it stands, and covers what encodes it', () => {
    for (let before = 0; before < 9; before++) {
      const inner = latin1(`${'x'.repeat(before)} ${live} and more`);
      const text = `data: ${latin1(`${'y'.repeat(before % 4)}"${inner}"`)}\n`;
      const found = scan(text, catalogue).findings.find(({ detector }) => detector === 'stripe-live-secret-key');
      assert.ok(found, `${before} bytes before`);
      assert.deepEqual(found.notes, ['encoded']);
      const covered = Buffer.from(text.slice(found.start, found.end), 'base64').toString('latin1');
      const decoded = [0, 1, 2, 3].map((skip) => Buffer.from(covered.slice(skip), 'base64').toString('latin1'));
      assert.ok(decoded.some((each) => each.includes(live)));
      assert.ok(covered.length <= latin1(live).length + 12);
      assert.ok(!found.redacted.includes(live.slice(8)));
    }
  });

  it('finds a key in base64 that is wrapped over lines, wherever it stands, and covers what encodes it', () => {
    for (const width of [64, 76, 60]) {
      for (const lineEnd of ['\n', '\r\n', '\n    ', '\n\t', '\\n', '\\r\\n', '\\\\n']) {
        for (let before = 0; before < 80; before += 7) {
          const encoded = latin1(`${'x'.repeat(before)} ${live} and so much more that lines follow after it`);
          const lines = encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          const text = `data: |\n  ${lines.join(lineEnd)}\nmore: 1\n`;
          const found = scan(text, catalogue).findings.find(({ detector }) => detector === 'stripe-live-secret-key');
          const isSplit = !lines.some((line) =>
            encodedForms(live.slice(0, 8)).some((form) => line.includes(form.text)),
          );
          // A literal that a line end takes apart leads nowhere.
          assert.equal(found !== undefined, !isSplit, `${width} ${JSON.stringify(lineEnd)} ${before}`);
          if (found === undefined) continue;
          assert.deepEqual(found.notes, ['encoded']);
          const covered = text.slice(found.start, found.end).replace(/\\{1,2}[rn]|\s/g, '');
          assert.ok(Buffer.from(covered, 'base64').toString('latin1').includes(live));
        }
      }
    }
  });

  it('goes on after no line that is shorter than lines of base64, and over no empty one', () => {
    const encoded = latin1(`some words ${live} and so much more that lines follow after it`);
    for (const text of [
      `${encoded.slice(0, 24)}\n${encoded.slice(24)}`,
      `${encoded.slice(0, 36)}\n\n${encoded.slice(36)}`,
    ]) {
      const ids = scan(text, catalogue).findings.map(({ detector }) => detector);
      assert.ok(!ids.includes('stripe-live-secret-key'));
    }
  });

  it('finds nothing where the encoded key is torn or only looks like one', () => {
    const encoded = latin1(` ${live}`);
    assert.deepEqual(scan(encoded.slice(0, 16), catalogue).findings, []);
    assert.deepEqual(
      scan(latin1(`task_${live}`), catalogue).findings.filter(({ notes }) => notes.includes('encoded')),
      [],
    );
  });
});
