import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBase64Json } from '../../../../server/src/core/checks/base64';

const encode = (text: string) => Buffer.from(text).toString('base64');

describe('JSON in base64', () => {
  it('is read from both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary-ascii' }), fc.integer()), (object) => {
        const json = JSON.stringify(object);
        const spellings = [encode(json), encode(json).replace(/=+$/, ''), Buffer.from(json).toString('base64url')];
        for (const text of spellings) assert.deepEqual({ ...decodeBase64Json(text) }, JSON.parse(json));
      }),
    );
  });

  it('is an object: lists, texts, numbers and null are something else', () => {
    for (const json of ['[1]', '"text"', '7', 'null', 'true']) assert.equal(decodeBase64Json(encode(json)), undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => ['object', 'undefined'].includes(typeof decodeBase64Json(text))));
  });
});
