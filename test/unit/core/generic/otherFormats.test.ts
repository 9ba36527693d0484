import assert from 'node:assert/strict';
import { isMarkup, isOfOtherFormat } from '../../../../server/src/core/generic/otherFormats';
import { isTemplate } from '../../../../server/src/core/generic/placeholders';
import { isKeyValue, isPasswordValue } from '../../../../server/src/core/generic/values';
import { randomText, randomUuid } from '../../../support/samples';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

describe('values of other formats', () => {
  it('are no keys and no passwords', () => {
    const values = [
      'tfschema:"password1"',
      '1000:1000::/home/me::userdb_quota=*:bytes=100M',
      '[Auth2Database.Passwd.txt],',
      'CVE-2026-42999:',
      'Basic|Digest',
      '(P|p)assword2.*',
      'oauth/v2/token?',
      '*aclAttribute',
      "'password'==a.type",
      'd===t?a:b',
      'json:"token,omitempty" yaml:"token2"',
      '16s=b""',
      String.raw`\033[32mPASS\033[0m`,
      '<p>Password.</p>',
      '</span></span>',
      '^.{8,32}$',
      '150Mi,250Mi,400Mi',
      '1.1.1.1,2a00:1450:4009:819::eeee',
      'authAcc1,authAcc2',
      'cidr:1.0.0.0/8-[1.2.3.4/32]',
      'linux_os_config.0.swap_file_size_mb',
      'webhook_receiver.1.aad_auth.#',
      'bbfreeze==1.1.0',
      'git+git@git.acme.io:team/tool.git@9ed81aa2',
      `SHA256E-s1048576--${randomText('hex', 64)}`,
      `Qm${randomText(base58, 44)}`,
      `12D3KooW${randomText(base58, 44)}`,
      `amzn1.account.${randomText('upperAlnum', 28)}`,
      `+RID:~${randomText('base62', 20)}==#RT:1#TRC:5`,
      'kadmin/changepw',
      'breakouts/mypasswd',
      'passcode=',
      'tagKeys/281480326968824',
      'grpc_pass',
      '.password',
      `public:${randomUuid()}`,
    ];
    for (const value of values) {
      assert.equal(isOfOtherFormat(value), true, value);
      assert.equal(isKeyValue(value), false, value);
      assert.equal(isPasswordValue(value, true), false, value);
    }
  });

  it('are not drawn values that only begin alike', () => {
    for (let salt = 0; salt < 40; salt++) {
      for (const alphabet of ['base62', 'base64', 'hex', 'lowerAlnum'] as const) {
        const value = randomText(alphabet, 32, salt);
        assert.equal(isOfOtherFormat(value), false, value);
      }
      assert.equal(isOfOtherFormat(`Qm${randomText('base62', 30, salt)}`), false);
      assert.equal(isOfOtherFormat(`^${randomText('base62', 12, salt)}!`), false);
    }
  });

  it('begin as an element of a page', () => {
    assert.equal(isMarkup(`<svg viewBox='0 0 16 16'><path d='m6.9 3.7'/></svg>`), true);
    assert.equal(isMarkup(`<${randomText('digits', 3)}>x`), false);
  });

  it('are encrypted: OpenSSL writes `Salted__` and a salt first', () => {
    const sealed = Buffer.from(`Salted__${randomText('base62', 24)}`, 'latin1').toString('base64');
    assert.equal(isTemplate(sealed), true);
    assert.equal(isKeyValue(sealed), false);
    assert.equal(isTemplate(Buffer.from(`salted__${randomText('base62', 24)}`, 'latin1').toString('base64')), false);
  });
});
