import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { changeText, findingsOf, openText, scan } from '../../../server/src/core/scan';
import { viewOf } from '../../../server/src/core/seeThrough';
import { sourceSpan } from '../../../server/src/core/view';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const stripe = `sk_${'live'}_${randomText('base62', 24)}`;
const github = `gh${'p'}_${randomText('base62', 36)}`;
const slack = `https://hooks.slack.com/services/T${randomText('upperAlnum', 8)}/B${randomText('upperAlnum', 8)}/${randomText('base62', 24)}`;
const aws = `${randomText('base64', 35)}/+/a9`;
const pemLines = [
  `-----BEGIN ${'PRIVATE'} KEY-----`,
  ...[1, 2, 3, 4].map((salt) => randomText('base64', 64, salt)),
  `-----END ${'PRIVATE'} KEY-----`,
];

/** Base64 over several lines, as in a manifest. */
const wrapped = (
  Buffer.from(`some words before a key ${github} and some words after it`)
    .toString('base64')
    .match(/.{1,64}/g) ?? []
).join('\n  ');

const hex = (char: string, width: number): string => char.charCodeAt(0).toString(16).padStart(width, '0');
const each = (text: string, as: (char: string) => string): string => [...text].map(as).join('');
const [head, tail] = [github.slice(0, 4), github.slice(4)];

/** Asserts that `detector` finds one thing, from the first to the last character between the marks. */
function check(marked: string, detector: string): void {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const found = scan(text, catalogue).findings.filter((finding) => finding.detector === detector);
  assert.deepEqual(
    found.map((finding) => [finding.start, finding.end]),
    [[start, end]],
  );
  assert.ok(!found.some(({ redacted }) => redacted.includes(stripe.slice(8)) || redacted.includes(tail)));
}

describe('scan of escaped text', () => {
  const spellings: Readonly<Record<string, (char: string) => string>> = {
    'unicode escapes': (char) => `\\u${hex(char, 4)}`,
    'unicode escapes in capitals': (char) => `\\u${hex(char, 4).toUpperCase().replace('U', 'u')}`,
    'unicode escapes of a string in a string': (char) => `\\\\u${hex(char, 4)}`,
    'unicode escapes with braces': (char) => `\\u{${hex(char, 2)}}`,
    'hexadecimal escapes': (char) => `\\x${hex(char, 2)}`,
    'octal escapes': (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
    'decimal character references': (char) => `&#${char.charCodeAt(0)};`,
    'hexadecimal character references': (char) => `&#x${hex(char, 2)};`,
  };
  for (const [name, as] of Object.entries(spellings)) {
    it(`finds a key written in ${name}`, () => {
      check(`key = "«${each(stripe, as)}»";`, 'stripe-live-secret-key');
    });
  }

  it('finds a key of which only a part is escaped', () => {
    check(`key = "«${stripe.replaceAll('_', '\\x5f')}»"`, 'stripe-live-secret-key');
    check(`key = "«\\u0073${stripe.slice(1)}»"`, 'stripe-live-secret-key');
  });

  it('finds an address with escaped slashes, in a query, and as HTML', () => {
    check(`{"url":"«${slack.replaceAll('/', '\\/')}»"}`, 'slack-webhook-url');
    check(`go?to=«${encodeURIComponent(slack)}»&x=1`, 'slack-webhook-url');
    check(`go?to=«${encodeURIComponent(encodeURIComponent(slack))}»&x=1`, 'slack-webhook-url');
    check(`<a href="«${slack.replaceAll('/', '&#x2F;')}»">`, 'slack-webhook-url');
  });

  it('finds an escaped key near its word', () => {
    check(`"aws_secret_access_key": "«${aws.replaceAll('/', '\\/')}»"`, 'aws-secret-access-key');
    check(`AWS_SECRET_ACCESS_KEY=«${encodeURIComponent(aws)}»`, 'aws-secret-access-key');
  });

  it('finds the password of an address in JSON', () => {
    const password = randomText('base62', 14);
    check(`{"url":"«https:\\/\\/deploy:${password}@git.acme.io\\/x»"}`, 'basic-auth-url-password');
    check(`to=«postgres%3A%2F%2Fapp%3A${password}%40db.acme.io%2Fapp»`, 'database-url-postgresql');
  });

  it('finds addresses in properties as Java writes them', () => {
    const password = randomText('base62', 14);
    check(`db.url=«postgres\\://shop\\:${password}@db.acme.io\\:5432/shop»`, 'database-url-postgresql');
    check(`db.url=«https\\://deploy\\:${password}@git.acme.io/x»`, 'basic-auth-url-password');
  });

  it('finds a private key whatever its line ends are', () => {
    for (const lineEnd of ['\n', '\\n', '\\\\n', '\\u000a', '&#10;', '\r\n    ', '\\n\\\n    ', '\\n" +\n    "']) {
      check(`key: "«${pemLines.join(lineEnd)}»"`, 'private-key-pem');
    }
  });
});

describe('scan of joined pieces', () => {
  const joins: Readonly<Record<string, string>> = {
    'a plus': '" + "',
    'a plus at the next line': '"\n    + "',
    'the dot of PHP': "' .\n  '",
    'the dots of Lua': '" .. "',
    'the ampersand of Basic': '" & _\n  "',
    'nothing, as in Python and C': '"\n    "',
    'a backslash between strings': '" \\\n    "',
    'a backslash within the string': '\\\n',
    'a call': '".concat("',
    'a builder': '").append("',
  };
  for (const [name, join] of Object.entries(joins)) {
    it(`finds a key put together by ${name}`, () => {
      const quote = join.includes("'") ? "'" : '"';
      check(`key = ${quote}«${head}${join}${tail}»${quote}`, 'github-personal-access-token');
      check(
        `key = ${quote}«${head}${join}${tail.slice(0, 9)}${join}${tail.slice(9)}»${quote}`,
        'github-personal-access-token',
      );
    });
  }

  it('finds a key put together in a template', () => {
    check(`\`«${head}\${"${tail}»"}\``, 'github-personal-access-token');
  });

  it('finds a key put together from a list', () => {
    check(`key = ["«${head}", "${tail}»"].join("")`, 'github-personal-access-token');
    check(`key = "".join(["«${head}", "${tail}»"])`, 'github-personal-access-token');
  });

  it('finds nothing across a comma between strings or names, a new statement or another string', () => {
    for (const between of ['", "', '"; x = "', '" : "', '", a, "', '" + x + "']) {
      const found = scan(`key = "${head}${between}${tail}"`, catalogue).findings;
      assert.deepEqual(
        found.filter(({ detector }) => detector === 'github-personal-access-token'),
        [],
      );
    }
  });
});

describe('scan of values that a name gives away', () => {
  const password = `${randomText('lower', 4)}7${randomText('upper', 4)}9x`;
  const [head, tail] = [password.slice(0, 5), password.slice(5)];

  it('finds a password written in escapes', () => {
    const escaped = [...password].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    check(`{"password": "«${escaped}»"}`, 'generic-password');
    check(`api_key = "«\\x${password.charCodeAt(0).toString(16)}${password.slice(1)}»"`, 'generic-key');
  });

  it('finds a password written in octal escapes', () => {
    const octal = [...password].map((char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`).join('');
    check(`password = "«${octal}»"`, 'generic-password');
  });

  it('finds a password put together from pieces, whole', () => {
    check(`password = "«${head}" + "${tail}»"`, 'generic-password');
    check(`$password = '«${head}' .\n  '${tail}»';`, 'generic-password');
    check(`password = ("«${head}"\n    "${tail}»")`, 'generic-password');
  });

  it('takes no other string for a piece', () => {
    check(`connect(password="«${password}»", "${tail}")`, 'generic-password');
    check(`password = "«${password}»" + user + "${tail}"`, 'generic-password');
  });
});

describe('scan of a notebook', () => {
  const notebook = (source: readonly string[]): string =>
    JSON.stringify({ cells: [{ cell_type: 'code', outputs: [{ text: source }], source }], nbformat: 4 }, null, 1);

  it('finds keys in cells and outputs, each at its place', () => {
    const key = randomText('base62', 32);
    const text = notebook(['import os\n', `api_key = "${key}"\n`]);
    const places = scan(text, catalogue).findings.map(({ start, end }) => [start, end]);
    const [first, last] = [text.indexOf(key), text.lastIndexOf(key)];
    assert.deepEqual(places, [
      [first, first + key.length],
      [last, last + key.length],
    ]);
  });

  it('finds a key put together over two lines of a cell', () => {
    const found = scan(notebook([`t = ("${head}" +\n`, `     "${tail}")\n`]), catalogue).findings;
    assert.deepEqual(
      found.map(({ detector, notes }) => [detector, notes.includes('joined')]),
      Array.from({ length: 2 }, () => ['github-personal-access-token', true]),
    );
  });
});

describe('a view', () => {
  it('says where each of its characters came from', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', '_', '\\u0073', '\\x5f', '%2F', '&amp;', '" + "', '\\\n  ', '\\', '"', '%', '\u{1f511}'),
        ),
        (parts) => {
          const text = parts.join('');
          const view = viewOf(text, 0, text.length, 0, true);
          if (view === undefined) return;
          for (let i = 0; i < view.text.length; i++) {
            const { start, end, escaped } = sourceSpan(view, i, i + 1);
            assert.ok(start < end && end <= text.length);
            if (!escaped) assert.equal(text.slice(start, end), view.text.charAt(i));
          }
        },
      ),
    );
  });

  it('of a text that was edited gives what a whole scan gives', () => {
    const pieces = fc.constantFrom(
      stripe,
      each(stripe, (char) => `\\u${hex(char, 4)}`),
      encodeURIComponent(slack),
      slack.replaceAll('/', '\\/'),
      `"${head}" + "${tail}"`,
      `"${head}" +`,
      '\n',
      `"${tail}"`,
      `aws_secret = "${aws.replaceAll('/', '\\/')}"`,
      '\\',
      '"',
      '%2F',
      'x = 1;\n',
      `token = "${head}`,
      `";\ntoken += "${tail}";\n`,
      'token: >-\n  ',
      `${head}${tail.slice(0, 9)}\n  ${tail.slice(9)}\n`,
      '\n  ',
      each(github, (char) => `\\${char.charCodeAt(0).toString(8)}`),
      `password%3D${randomText('base62', 14)}%26`,
      wrapped,
      wrapped.slice(0, 70),
    );
    const texts = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat({ max: 90 }), piece: texts }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, edits, (first, changes) => {
        let state = openText(first, catalogue);
        for (const { at, length, piece } of changes) {
          const start = at % (state.text.length + 1);
          const oldEnd = Math.min(state.text.length, start + length);
          const text = state.text.toString();
          const next = text.slice(0, start) + piece + text.slice(oldEnd);
          state = changeText(state, next, { start, oldEnd, newEnd: start + piece.length }, catalogue);
        }
        assert.deepEqual(findingsOf(state), scan(state.text.toString(), catalogue));
      }),
      { numRuns: 100 },
    );
  });
});
