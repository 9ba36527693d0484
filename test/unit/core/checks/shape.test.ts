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
