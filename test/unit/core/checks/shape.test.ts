import assert from 'node:assert/strict';
import type { CheckName } from '../../../../server/src/core/catalogue';
import { randomText, randomUuid } from '../../../support/samples';
import { verdictOf } from '../../../support/verdicts';

/** Which of the values a check lets pass. */
function passing(check: CheckName, values: readonly string[]): string[] {
  return values.filter((value) => verdictOf(check, value) === undefined);
}

describe('checks of a value’s characters', () => {
  it('take a UUID for something else', () => {
    const key = `${randomText('hex', 8)}-${randomText('hex', 8)}`;
    assert.deepEqual(passing('not-uuid', [randomUuid(), randomUuid(1).toUpperCase(), key]), [key]);
  });

  it('tell what a documentation comment shows', () => {
    const key = randomText('base62', 32);
    assert.equal(verdictOf('doc-example', key, { before: '/**\n * @example\n * use("' }), 'doc-comment');
    assert.equal(verdictOf('doc-example', key, { before: '/** @example "' }), 'doc-comment');
    assert.equal(verdictOf('doc-example', key, { before: 'a = b * "' }), undefined);
  });

  it('take a digest for something else', () => {
    const key = `${randomText('hex', 39)}z`;
    assert.deepEqual(passing('not-hex', [randomText('hex', 40), randomText('hexUpper', 64), key]), [key]);
  });

  it('ask for a digit', () => {
    assert.deepEqual(passing('has-digit', ['word', 'w0rd']), ['w0rd']);
  });

  it('ask for letters and digits', () => {
    assert.deepEqual(passing('mixed', ['word', '2024', 'w0rd', '!?']), ['w0rd']);
  });

  it('ask for small letters, capitals and digits', () => {
    assert.deepEqual(passing('mixed-case', ['word1', 'WORD1', 'Word', 'Word1']), ['Word1']);
  });

  it('take a name in camel case for something else', () => {
    const names = ['AwsJsonWebKeysV1ListHandler', 'createHTTPServer2Options'];
    assert.deepEqual(passing('not-camel-case', [...names, 'aB3dE5fG7hJ9kL']), ['aB3dE5fG7hJ9kL']);
  });
});

describe('the version of a UUID', () => {
  it('makes one that no generator writes doubtful', () => {
    for (const version of [1, 4, 7]) {
      assert.equal(
        verdictOf('uuid-version', `1b4e28ba-2fa1-${version}1d2-883f-0016d3cca427`),
        undefined,
        `version ${version}`,
      );
    }
    assert.equal(verdictOf('uuid-version', '1b4e28ba-2fa1-01d2-883f-0016d3cca427'), 'low', 'version 0');
    assert.equal(verdictOf('uuid-version', '1b4e28ba-2fa1-41d2-383f-0016d3cca427'), 'low', 'variant 3');
    assert.equal(verdictOf('uuid-version', 'no-uuid'), undefined);
  });
});

describe('a short value without order', () => {
  it('counts nowhere for six characters', () => {
    assert.equal(verdictOf('unordered', `wx${'1f9c04e7'}b25a8d36`), undefined);
    assert.equal(verdictOf('unordered', 'wx123456dead1beef0'), 'reject');
    assert.equal(verdictOf('unordered', 'wxfedcba1927157565'), 'reject');
  });
});

describe('a value in a documentation comment', () => {
  it('is an example of how to pass one', () => {
    assert.equal(verdictOf('not-in-docs', 'abc', { before: '/**\n * connect("' }), 'reject');
    assert.equal(verdictOf('not-in-docs', 'abc', { before: '/**\n * connect\n */\nconnect("' }), undefined);
    assert.equal(verdictOf('not-in-docs', 'abc', { before: 'const area = 2\n  *width("' }), undefined);
  });
});
