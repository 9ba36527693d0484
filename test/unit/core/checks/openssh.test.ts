import assert from 'node:assert/strict';
import { randomText } from '../../../support/samples';
import { resultOf } from '../../../support/verdicts';

function block(body: string, lineEnd = '\n'): string {
  const lines = body.match(/.{1,70}/g) ?? [];
  return [`-----BEGIN ${'OPENSSH'} PRIVATE KEY-----`, ...lines, '-----END OPENSSH PRIVATE KEY-----'].join(lineEnd);
}

function bodyWith(cipher: string): string {
  const rest = Buffer.from(randomText('base62', 120));
  const head = Buffer.from(`openssh-key-v1\0\0\0\0${String.fromCharCode(cipher.length)}${cipher}`, 'latin1');
  return Buffer.concat([head, rest]).toString('base64');
}

describe('an OpenSSH private key', () => {
  it('is certain when it begins as such keys do', () => {
    assert.deepEqual(resultOf('openssh', block(bodyWith('none'))), { confidence: 'high' });
    assert.deepEqual(
      resultOf('openssh', block(bodyWith('none'), '\\n')),
      { confidence: 'high' },
      'in a string literal',
    );
  });

  it('tells that a passphrase guards it', () => {
    assert.deepEqual(resultOf('openssh', block(bodyWith('aes256-ctr'))), { confidence: 'high', note: 'encrypted' });
  });

  it('is doubtful when its inside is something else', () => {
    assert.deepEqual(resultOf('openssh', block(randomText('base64', 200))), { confidence: 'low' });
  });
});
