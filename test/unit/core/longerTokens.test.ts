import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { longerTokenRegex } from '../../../server/src/core/longerTokens';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const found = (text: string) =>
  scan(text, catalogue).findings.map(({ detector, confidence, start, end }) => ({
    detector,
    confidence,
    value: text.slice(start, end),
  }));

describe('a token that is longer than documented', () => {
  const documented = randomText('base62', 40);
  const longer = `${documented}${randomText('base62', 5)}`;

  it('is a doubtful finding where a word that speaks of a key stands before it', () => {
    assert.deepEqual(found(`juro SECRET ${longer}`), [{ detector: 'juro-api-key', confidence: 'low', value: longer }]);
    assert.deepEqual(found(`for juro access key : ${longer}`), [
      { detector: 'juro-api-key', confidence: 'low', value: longer },
    ]);
  });

  it('is left to the generic tier where it is assigned', () => {
    assert.deepEqual(
      found(`juro_key: "${longer}"`).map(({ detector }) => detector),
      ['generic-key'],
    );
  });

  it('is one where it is assigned and too regular for the generic tier', () => {
    const regular = `${randomText('abc', 3)}${['jklmnopqrstu', '1234567890'].join('')}${randomText('base62', 18)}`;
    assert.equal(regular.length > 40, true);
    assert.deepEqual(found(`juro_token = ${regular}`), [
      { detector: 'juro-api-key', confidence: 'low', value: regular },
    ]);
  });

  it('is none anywhere else', () => {
    assert.deepEqual(found(`juro revision ${longer}`), []);
    assert.deepEqual(found(`juro SECRET ${longer}/${longer}`), []);
    assert.deepEqual(found(`juro SECRET ${documented}${randomText('base62', 40, 2)}`), []);
  });

  it('leaves what is as long as documented to the pattern', () => {
    assert.deepEqual(
      found(`juro_key = "${documented}"`).map(({ confidence }) => confidence),
      ['medium'],
    );
  });

  it('is looked for only where a token is one class of characters', () => {
    assert.equal(longerTokenRegex('[0-9a-f]{32}') === undefined, false);
    assert.equal(longerTokenRegex(String.raw`(?:key)\W{1,8}(?<secret>[\w-]{40})`) === undefined, false);
    assert.equal(longerTokenRegex(String.raw`\d{8}:[\w-]{35}`), undefined);
    assert.equal(longerTokenRegex('ghp_[0-9A-Za-z]{36}'), undefined);
    assert.equal(longerTokenRegex('[0-9a-f]{12}'), undefined, 'too short');
  });
});
