import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, placesInText, type TextEncoding } from '../../../server/src/host/textEncoding';

const encodings: readonly TextEncoding[] = [
  { charset: 'utf-8', bom: false },
  { charset: 'utf-8', bom: true },
  { charset: 'utf-16le', bom: true },
  { charset: 'utf-16be', bom: true },
];

/** Text as files hold it: no NUL, no byte order mark of its own, no half surrogate pairs. */
const texts = fc
  .string({ unit: 'binary' })
  .filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF') && !text.startsWith('%PDF-'));

function textOf(bytes: Buffer): string {
  const decoded = decode(bytes);
  assert.equal(decoded.kind, 'text');
  return decoded.kind === 'text' ? decoded.text : '';
}

describe('text encoding', () => {
  for (const encoding of encodings) {
    it(`gives back what was written in ${encoding.charset}${encoding.bom ? ' with a byte order mark' : ''}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          assert.deepEqual(decode(encode(text, encoding)), { kind: 'text', text, encoding });
        }),
      );
    });
  }

  it('knows UTF-16 without a mark by its NUL bytes', () => {
    for (const charset of ['utf-16le', 'utf-16be'] as const) {
      const encoding = { charset, bom: false };
      const text = 'const key = "value";\n';
      assert.deepEqual(decode(encode(text, encoding)), { kind: 'text', text, encoding });
    }
  });

  it('replaces bytes that are no UTF-8, and keeps the rest', () => {
    assert.equal(textOf(Buffer.from([0x61, 0xff, 0x62, 0xc3])), 'a\uFFFDb\uFFFD');
  });

  it('takes a NUL byte near the beginning for a binary file, one far behind for text', () => {
    assert.equal(decode(Buffer.from('MZ\0\x03 and so on')).kind, 'binary');
    assert.equal(decode(Buffer.concat([Buffer.alloc(9000, 'a'), Buffer.from([0])])).kind, 'text');
  });

  it('knows compressed files, pictures and documents that hold no NUL byte', () => {
    const heads = [
      '%PDF-1.7\n',
      'BZh91AY&SY',
      '7z\xBC\xAF',
      'Rar!\x1A\x07',
      '\xFF\xD8\xFF\xE0',
      '\x1F\x8B\x08\x08',
      '\x28\xB5\x2F\xFD',
    ];
    for (const head of heads)
      assert.equal(decode(Buffer.from(`${head}rest of it`, 'latin1')).kind, 'binary', JSON.stringify(head));
  });

  it('ignores half a UTF-16 unit at the end', () => {
    assert.equal(textOf(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])), 'a');
  });

  it('takes an empty file for empty text', () => {
    assert.equal(textOf(Buffer.alloc(0)), '');
  });

  it('tells where the bytes of UTF-8 stand in their text', () => {
    const long = 'a'.repeat(700);
    for (const body of ['plain', 'é=鍵\u{1F511}!', `${long}é${long}\u{1F511}${long}`, '']) {
      for (const mark of ['', '\uFEFF']) {
        const placeOf = placesInText(Buffer.from(mark + body), { charset: 'utf-8', bom: mark !== '' }, body);
        const ends = [0];
        for (const character of body) ends.push((ends.at(-1) ?? 0) + character.length);
        for (const end of [...ends, ...ends]) {
          assert.equal(placeOf?.(Buffer.byteLength(mark + body.slice(0, end))), end, `${body.length}: ${end}`);
        }
      }
    }
  });

  it('does not say where bytes stand once some that are no UTF-8 became fewer characters', () => {
    const places = (...bytes: readonly number[]) =>
      placesInText(Buffer.from(bytes), { charset: 'utf-8', bom: false }, textOf(Buffer.from(bytes)));
    assert.equal(places(0x61, 0xe2, 0x82, 0x62), undefined);
    assert.equal(places(0x61, 0xff, 0x62)?.(2), 2);
  });
});
