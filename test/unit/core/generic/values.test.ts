import assert from 'node:assert/strict';
import { isExpression, isNameLike, isOtherKind, isScopedName } from '../../../../server/src/core/generic/code';
import { isAmongLogin, isBesideUser, isBetweenLines, isWordPassword } from '../../../../server/src/core/generic/login';
import { isGluedPhrase, isPointedPassword } from '../../../../server/src/core/generic/phrases';
import { isStandIn, isTemplate, isTypedFiller } from '../../../../server/src/core/generic/placeholders';
import { isKeyValue, isPasswordValue, looksRandom } from '../../../../server/src/core/generic/values';
import { wordScore, wordShare } from '../../../../server/src/core/generic/words';
import { randomText, randomUuid } from '../../../support/samples';

const salts = Array.from({ length: 50 }, (_, index) => index);

describe('words', () => {
  it('score above random letters', () => {
    for (const word of ['password', 'customer', 'identifier', 'element']) assert.ok(wordScore(word) > 0.8, word);
    const random = salts.map((salt) => wordScore(randomText('lower', 16, salt)));
    assert.ok(random.filter((score) => score < 0).length >= 48, `${random.filter((score) => score < 0).length} of 50`);
  });

  it('make up most of a name and little of a drawn value', () => {
    assert.ok(wordShare('getPasswordFromEnvironment') > 0.8);
    for (const salt of salts) assert.ok(wordShare(randomText('base62', 32, salt)) < 0.5, String(salt));
  });
});

describe('values that look drawn', () => {
  it('are keys in every usual alphabet', () => {
    for (const alphabet of ['hex', 'base62', 'base64url', 'base32', 'lowerAlnum', 'upperAlnum'] as const) {
      const seen = salts.filter((salt) => looksRandom(randomText(alphabet, 32, salt)));
      assert.ok(seen.length >= 49, `${alphabet}: ${seen.length} of 50`);
    }
  });

  it('are keys when they are UUIDs', () => {
    assert.equal(isKeyValue(randomUuid()), true);
  });

  it('are not keys when they read as names, paths, versions, algorithms or templates', () => {
    const others =
      'consumerKey my-secret-value html2pdf-api-key getElementById process.env.SECRET /etc/ssl/key.pem https://example.org 1.22.333-beta.4 ' +
      'PBKDF2-SHA256 AES-256-CBC ${SECRET} {{secret}} YOUR_API_KEY application/octet-stream user@example.org 2024-01-01 ' +
      'keyword.control.flow tag:yaml.org,2002:merge #ff00aa99 0123456789abcdef aaaaaaaaaaaa';
    for (const value of others.split(' ')) assert.equal(isKeyValue(value), false, value);
  });
});

describe('values that could be passwords', () => {
  it('may be short and memorable when quoted', () => {
    for (const value of ['hunter22', 'P@ssw0rd!', 'cackle!9', 'tr0ub4dor&3'])
      assert.equal(isPasswordValue(value, true), true, value);
  });

  it('are no labels, names or templates', () => {
    const labels = [
      'Password',
      'Password:',
      'your-password',
      'password1',
      'Passwort',
      'changeme',
      '${PASSWORD}',
      'mot de passe',
    ];
    for (const value of labels) assert.equal(isPasswordValue(value, true), false, value);
  });

  it('are no bare names in code', () => {
    for (const value of ['userPassword', 'options.password', 'getPassword', 'null', 'String']) {
      assert.equal(isPasswordValue(value, false), false, value);
    }
  });
});

describe('what everybody may know', () => {
  const point = randomText('hex', 64);

  it('is no key: points of curves, public keys and certificates', () => {
    for (const value of [
      `02${point}`,
      `03${point}`,
      `04${point}${point}`,
      `2103${point}`,
      `LS0tLS1CRUdJTiB${'DRVJU'}${point}`,
    ]) {
      assert.equal(isKeyValue(value), false, value);
    }
    assert.equal(isKeyValue(point), true);
    assert.equal(isKeyValue(`LS0tLS1CRUdJTiB${'FQyBQ'}${randomText('base64', 80)}`), true);
  });

  it('is no key: names, types of content, addresses, and formats with their version', () => {
    for (const value of [
      'openssh-key-v1',
      'k8s-aws-v1.',
      'application/vnd.acme.flash-preview+json',
      'ns1.c.ns.dns.shop.test.',
      'section10.html#sec10.4.2',
      'https%3A%2F%2F127.0.0.1%2Fcallback',
      '`providers.redis2.password`',
    ]) {
      assert.equal(isKeyValue(value), false, value);
      assert.equal(isPasswordValue(value, true), false, value);
    }
    assert.equal(isPasswordValue(`Summer-v${randomText('digits', 4)}`, true), true);
  });

  it('is a model of whoever made it, in several parts; keys with a slash have no hyphen', () => {
    assert.equal(isScopedName('meta-llama/Llama-3.3-70B-Instruct'), true);
    assert.equal(isScopedName(`${randomText('base62', 12)}/${randomText('base62', 24)}`), false);
  });
});

describe('filler and what asks for a value', () => {
  it('counts up in each of its parts', () => {
    for (const value of ['12345-abcde', 'abc-123', 'abc.def.456']) assert.equal(isTypedFiller(value), true, value);
    for (const value of [`abc-${randomText('digits', 6)}`, `abc.def.ghi${'123'}jkl456mno`, '7391-abcd']) {
      assert.equal(isTypedFiller(value), false, value);
    }
  });

  it('is put in by another program, or says whose it would be', () => {
    for (const value of ['_DBC_DBPASS_', '@{systemd:http_password}']) assert.equal(isTemplate(value), true, value);
    for (const value of ['_abc_', '@{']) assert.equal(isTemplate(value), false, value);
    for (const value of ['somepassword', 'yourpasswordhere', 'password-for-30001', '#password']) {
      assert.equal(isStandIn(value), true, value);
    }
    for (const value of [`some${randomText('lower', 8)}`, `pa${'ss'}-${randomText('digits', 5)}`]) {
      assert.equal(isStandIn(value), false, value);
    }
  });
});

describe('the parts of the judgement', () => {
  it('know templates, stand-ins, filler, expressions, other kinds and names', () => {
    assert.equal(isTemplate('a-${b}'), true);
    assert.equal(isStandIn('insert-token-here'), true);
    assert.equal(isTypedFiller('qwertyuiop'), true);
    assert.equal(isExpression('config.get("x")'), true);
    assert.equal(isOtherKind('src/app/main.ts'), true);
    assert.equal(isNameLike('customerIdentifier'), true);
  });
});

describe('glued phrases', () => {
  it('are many words without anything between', () => {
    for (const value of ['correcthorsebatterystaple', 'TheseWordsAreForNobodyElse', 'allmyfriendslikecats']) {
      assert.equal(isGluedPhrase(value), true, value);
    }
  });

  it('are words and groups of letters that managers of passwords join, with a number or without', () => {
    for (const value of ['violet-copper-walrus-tundra', 'Glacier-Tackle3-Violet', 'kavbet-Rusqim-tedfo7']) {
      assert.equal(isGluedPhrase(value), true, value);
    }
    for (const value of [
      'violet-copper-walrus',
      'mongo-root-password-secret',
      'Reset-Password2-Form',
      'abcdef-123456-ABCDEF',
    ]) {
      assert.equal(isGluedPhrase(value), false, value);
    }
  });

  it('are no labels, messages, names and single words', () => {
    for (const value of [
      'forgottenpasswordlink',
      'ShowTheCurrentPasswordHere',
      'trampoline',
      'DatabasePassword',
      'ALLCAPITALS',
    ]) {
      assert.equal(isGluedPhrase(value), false, value);
    }
  });
});

describe('words with a point between', () => {
  it('are passwords when a number ends them, and no members of types', () => {
    for (const word of ['Nadia.tiger27', 'Miguel.copper4', 'Heike.velvet1988!'])
      assert.ok(isPointedPassword(word), word);
    for (const word of ['Nadia.tiger', 'nadia.tiger27', 'User.model2', 'Settings.password1', 'Auth.login2', 'a.B12'])
      assert.ok(!isPointedPassword(word), word);
  });
});

describe('a password beside a user', () => {
  it('stands in one line with a name, in brackets, or on the line behind it', () => {
    for (const lead of [
      '{user: root, password: ',
      '(host=db, user=app, password=',
      '[user] => app [password] => ',
      'map[user:app password:',
    ])
      assert.ok(isAmongLogin(`${lead}x1}`, lead.length, lead.length + 2), lead);
    for (const lead of ['{user: user, password: ', '{token: app, password: ', 'user: app and a password: '])
      assert.ok(!isAmongLogin(`${lead}x1}`, lead.length, lead.length + 2), lead);
    for (const lead of ['user anna\npassword ', 'remote_username bridge\nremote_password ', 'User "anna"\nPass '])
      assert.ok(isBetweenLines(lead, lead.length), lead);
    for (const lead of ['the user is\npassword ', 'user anna\n\npassword ', 'user=anna\npassword='])
      assert.ok(!isBetweenLines(lead, lead.length), lead);
  });

  it('may be a word, with digits or without, but none that asks for one', () => {
    for (const value of ['trampoline', 'braksha', 'abuser123456']) assert.equal(isWordPassword(value), true, value);
    for (const value of ['password', 'mypassword', 'secret12', 'Word', 'short', 'xxxxxxxx', 'your-own']) {
      assert.equal(isWordPassword(value), false, value);
    }
  });

  it('stands directly behind a name that is written out', () => {
    for (const lead of [
      "user: 'joe', password: '",
      '$user = "joe"; $password = "',
      "login = 'joe'  # him\npassword = '",
    ]) {
      assert.equal(isBesideUser(lead, lead.length), true, lead);
    }
    for (const lead of ["password: '", "user: name, password: '", "user: 'joe',\nrole: 'x',\nmore: 'y', password: '"]) {
      assert.equal(isBesideUser(lead, lead.length), false, lead);
    }
  });
});
