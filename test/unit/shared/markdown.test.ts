import assert from 'node:assert/strict';
import { escapeMarkdown, linkTo, toPlainText } from '../../../server/src/shared/markdown';

describe('escapeMarkdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain text, with a full stop.', 'plain text, with a full stop.'],
    ['STRIPE_SECRET_KEY', 'STRIPE_SECRET_KEY'],
    ['_emphasis_ and *strong*', '\\_emphasis\\_ and \\*strong\\*'],
    ['[a](command:x)', '\\[a\\](command:x)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['&lt; but a & b', '\\&lt; but a & b'],
    ['see http://example.test', 'see http\\://example.test'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['two\n\nlines', 'two lines'],
    ['run `node --env-file=.env` first', 'run `node --env-file=.env` first'],
    ['one ` alone', 'one \\` alone'],
    ['a \\ backslash', 'a \\\\ backslash'],
  ];
  for (const [text, expected] of cases) {
    it(`makes ${JSON.stringify(text)} stand for itself`, () => assert.equal(escapeMarkdown(text), expected));
  }
});

describe('linkTo', () => {
  it('links an https address', () => {
    assert.equal(linkTo('Keys', 'https://example.test/keys?a=b#c'), '[Keys](https://example.test/keys?a=b#c)');
  });

  for (const href of [
    undefined,
    'command:workbench.action',
    'http://example.test',
    'https://example.test/) [x](command:y',
    'javascript:alert(1)',
    'https://example.test/ space',
  ]) {
    it(`makes no link of ${href}`, () => assert.equal(linkTo('Keys', href), undefined));
  }
});

describe('toPlainText', () => {
  it('takes marks, escapes and links away', () => {
    const markdown = `**Fix:** ${escapeMarkdown('[a] *b*')} · ${linkTo('Keys', 'https://example.test/a_b')}`;
    assert.equal(toPlainText(markdown), 'Fix: [a] *b* · Keys: https://example.test/a_b');
  });
});
