import assert from 'node:assert/strict';
import { randomText } from '../../../support/samples';
import { verdictOf } from '../../../support/verdicts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a JSON Web Token', () => {
  const signature = randomText('base64url', 43);
  const claims = { sub: 'user-42' };

  it('names an algorithm in its header', () => {
    assert.equal(verdictOf('jwt', `${json({ alg: 'RS256', typ: 'JWT' })}.${json(claims)}.${signature}`), undefined);
    assert.equal(verdictOf('jwt', `${json({ typ: 'JWT' })}.${json(claims)}.${signature}`), 'reject');
    assert.equal(verdictOf('jwt', `${json({ alg: 256 })}.${json(claims)}.${signature}`), 'reject');
  });

  it('is doubtful when its header only begins like one', () => {
    const header = Buffer.from(`{"typ":"JWT","alg":"RS256","kid":"${String.fromCharCode(7)}`).toString('base64url');
    assert.equal(verdictOf('jwt', `${header}.${json(claims)}.${signature}`), 'low');
  });

  it('is none when its header was cut', () => {
    const header = Buffer.from('{"typ":"JWT","alg":"RS256"').toString('base64url');
    assert.equal(verdictOf('jwt', `${header}.${json(claims)}.${signature}`), 'reject');
  });

  it('has a header of JSON', () => {
    assert.equal(verdictOf('jwt', `eyJ${randomText('base64url', 30)}.${json(claims)}.${signature}`), 'reject');
    assert.equal(verdictOf('jwt', `${json(['alg'])}.${json(claims)}.${signature}`), 'reject');
  });

  it('is known when it is the one of every tutorial', () => {
    const tutorial = { sub: '1234567890', name: 'John Doe', iat: 1516239022 };
    assert.equal(verdictOf('jwt', `${json({ alg: 'HS256' })}.${json(tutorial)}.${signature}`), 'documented-example');
  });

  it('has a signature as long as its algorithm makes it', () => {
    const token = (alg: string, length: number) =>
      `${json({ alg })}.${json(claims)}.${randomText('base64url', length)}`;
    for (const [alg, length] of [
      ['HS256', 43],
      ['HS384', 64],
      ['HS512', 86],
      ['ES256', 86],
      ['ES384', 128],
    ] as const) {
      assert.equal(verdictOf('jwt', token(alg, length)), undefined, alg);
      assert.equal(verdictOf('jwt', token(alg, length - 1)), 'reject', `${alg}, cut off`);
    }
    assert.equal(verdictOf('jwt', token('RS256', 342)), undefined);
    assert.equal(verdictOf('jwt', token('RS256', 683)), undefined, 'keys of RSA have many sizes');
  });

  it('needs claims of JSON when it has no signature', () => {
    assert.equal(verdictOf('jwt-claims', `${json({ alg: 'HS256' })}.${json(claims)}`), undefined);
    assert.equal(verdictOf('jwt-claims', `${json({ alg: 'HS256' })}.${randomText('base64url', 30)}`), 'reject');
    assert.equal(verdictOf('jwt-claims', json({ alg: 'HS256' })), 'reject');
  });

  it('may have claims that are no JSON: an encrypted one has', () => {
    assert.equal(verdictOf('jwt', `${json({ alg: 'dir', enc: 'A256GCM' })}..abc.${signature}.def`), undefined);
  });
});

describe('a private key', () => {
  const lines = [0, 1, 2].map((salt) => randomText('base64', 64, salt));

  function block(kind: string, body: readonly string[], end = '\n'): string {
    return [`-----BEGIN ${kind}-----`, ...body, `-----END ${kind}-----`].join(end);
  }

  it('may be of any kind, on lines of any ending', () => {
    for (const kind of [
      'PRIVATE KEY',
      'RSA PRIVATE KEY',
      'EC PRIVATE KEY',
      'OPENSSH PRIVATE KEY',
      'PGP PRIVATE KEY BLOCK',
    ]) {
      for (const end of ['\n', '\r\n', '\\n', '\\r\\n', '\\\\n', ' ']) {
        assert.equal(verdictOf('pem', block(kind, lines, end)), undefined, `${kind} with ${JSON.stringify(end)}`);
      }
    }
  });

  it('may be spread over string literals, comments and indentation', () => {
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\\n" +\n    "')), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, "\\n'\n  . '")), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\n# ')), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\n      ')), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\\\n')), undefined);
  });

  it('may stand in a log, behind a time on each line', () => {
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\n2026-04-26 12:36:01 ')), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', lines, '\\r\\n#5 0.228 ')), undefined);
    assert.equal(verdictOf('pem', block('PRIVATE KEY', ['words of a text', 'about a private key'], '\n')), 'reject');
  });

  it('is told as encrypted when it is', () => {
    assert.equal(verdictOf('pem', block('ENCRYPTED PRIVATE KEY', lines)), 'encrypted');
    const headers = ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0A1B2C3D4E5F60718293A4B5C6D7E8F9', ''];
    assert.equal(verdictOf('pem', block('RSA PRIVATE KEY', [...headers, ...lines])), 'encrypted');
  });

  it('is known from a manual by the head of its body', () => {
    const head = ['MIICXgIBAAKBgQDCFENGw33yGihy92pD', 'jZQhl0C36rPJj+CvfSC8+q28hxA161QF'].join('');
    assert.equal(verdictOf('pem', block('RSA PRIVATE KEY', [head, ...lines])), 'documented-example');
  });

  it('has a body: nothing, dots, a placeholder or filler are none', () => {
    for (const body of [
      [],
      ['...'],
      ['MIIEowIBAAKCAQEA...'],
      ['<your private key here>'],
      ['x'.repeat(64)],
      ['[REDACTED]'],
    ]) {
      assert.equal(verdictOf('pem', block('PRIVATE KEY', body)), 'reject', body.join());
    }
    assert.equal(verdictOf('pem', block('PRIVATE KEY', [lines[0] ?? '', '... 20 lines left out ...'])), 'reject');
    assert.equal(verdictOf('pem', block('PRIVATE KEY', [`EXAMPLE${lines[0] ?? ''}`, ...lines.slice(1)])), 'reject');
  });

  it('ends as it begins, or is cut off', () => {
    assert.equal(verdictOf('pem', block('RSA PRIVATE KEY', lines).replace('END RSA', 'END EC')), 'reject');
    assert.equal(verdictOf('pem', block('RSA PRIVATE KEY', lines).split('\n').slice(0, -1).join('\n')), undefined);
  });

  it('is not a certificate or a public key', () => {
    assert.equal(verdictOf('pem', block('CERTIFICATE', lines)), 'reject');
    assert.equal(verdictOf('pem', block('PUBLIC KEY', lines)), 'reject');
  });
});

describe('an AWS access key identifier', () => {
  it('is plausible when it holds the number of an account', () => {
    // `Q` starts the new scheme; zeros after it are the account 000000000000.
    assert.equal(verdictOf('aws-key-id', `AKIAQ${'A'.repeat(8)}MZ5RKT2`), undefined);
  });

  it('is plausible in the old scheme, which holds none', () => {
    assert.equal(verdictOf('aws-key-id', `AKIAI${randomText('base32', 15)}`), undefined);
    assert.equal(verdictOf('aws-key-id', `ASIAJ${randomText('base32', 15)}`), undefined);
  });

  it('is doubtful with characters that base32 lacks', () => {
    assert.equal(verdictOf('aws-key-id', `AKIAQ${'0189'.repeat(3)}ABC`), 'checksum-invalid');
  });

  it('is doubtful with a number that is too great for an account', () => {
    assert.equal(verdictOf('aws-key-id', `AKIA${'7'.repeat(16)}`), 'checksum-invalid');
  });

  it('is known from the documentation of AWS by its end', () => {
    assert.equal(verdictOf('aws-key-id', `AKIA${'IOSFODNN7'}EXAMPLE`), 'reject');
    assert.equal(verdictOf('documented-example', `wJalr${'XUtnFEMI'}/EXAMPLEKEY`), 'reject');
    assert.equal(verdictOf('documented-example', randomText('base64', 40)), undefined);
  });
});

describe('base64 in a token', () => {
  const body = json({ k: 'value', id: 1 });

  it('decodes to an object, with or without a secret behind it', () => {
    assert.equal(verdictOf('base64-json', `glc_${body}`), undefined);
    assert.equal(verdictOf('base64-json', `sntrys_${body}_${randomText('base64', 43)}`), undefined);
    assert.equal(verdictOf('base64-json', `glc_eyJ${randomText('base64', 40)}`), 'reject');
    assert.equal(verdictOf('base64-json', 'glc_'), 'reject');
  });

  it('decodes at all', () => {
    assert.equal(verdictOf('base64-bytes', 'YWJjZA=='), undefined);
    assert.equal(verdictOf('base64-bytes', 'YWJjZ'), 'reject');
  });

  it('is no secret in the clear once it is encrypted', () => {
    const encoded = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
    for (const text of [
      'ENC[AES256_GCM,data:x,iv:y]',
      '$ANSIBLE_VAULT;1.1;AES256',
      'Salted__abcdefgh',
      '{"mask":"**SOPS**"}',
    ])
      assert.equal(verdictOf('not-sealed', encoded(text)), 'reject', text);
    assert.equal(verdictOf('not-sealed', encoded(randomText('base62', 20))), undefined);
    assert.equal(verdictOf('not-sealed', 'no base64'), undefined);
  });
});
