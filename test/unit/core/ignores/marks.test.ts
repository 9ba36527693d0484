import assert from 'node:assert/strict';
import { markEdit } from '../../../../server/src/core/ignores/markText';
import { rulesOf, scanUnder } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const rules = rulesOf({});

/** How many keys are reported, and what let the others through. */
function outcome(text: string, path = 'a.js') {
  const { findings, ignored } = scanUnder(rules, path, text.replaceAll('KEY', key));
  return [findings.length, ...ignored.map(({ by }) => by.source)];
}

describe('marks in comments', () => {
  it('let a finding on their line through', () => {
    for (const [mark, path] of [
      ['// keylift:ignore', 'a.js'],
      ['# keylift:ignore it is revoked', 'a.py'],
      ['/* keylift:ignore */', 'a.css'],
      ['<!-- keylift:ignore -->', 'a.html'],
      ['-- keylift:ignore', 'a.sql'],
      ["' keylift:ignore", 'a.vb'],
      ['" keylift:ignore', '.vimrc'],
    ] as const) {
      assert.deepEqual(outcome(`k = "KEY" ${mark}\nk2 = "KEY"`, path), [1, 'keylift:ignore'], path);
    }
  });

  it('may name detectors, and say why', () => {
    assert.deepEqual(outcome('k = "KEY" // keylift:ignore[stripe-live-secret-key]'), [0, 'keylift:ignore']);
    assert.deepEqual(outcome('k = "KEY" // keylift:ignore[aws-access-key]'), [1]);
    const { ignored } = scanUnder(rules, 'a.js', `k = "${key}" /* keylift:ignore: rotated in May */`);
    assert.equal(ignored[0]?.by.reason, 'rotated in May');
  });

  it('let a finding on the next line through, and no other', () => {
    assert.deepEqual(outcome('// keylift:ignore-next-line\nk = "KEY"\nk = "KEY"'), [1, 'keylift:ignore-next-line']);
    assert.deepEqual(outcome('// keylift:ignore-next-line\r\nk = "KEY"\r\n'), [0, 'keylift:ignore-next-line']);
  });

  it('let a block through in a long text, wherever a stretch of it ends', () => {
    const mark = '# keylift:ignore-start\n';
    const end = '# keylift:ignore-end\n';
    const filler = (length: number) => `${'x'.repeat(78)}\n`.repeat(Math.ceil(length / 79)).slice(-length);
    for (let before = 1_000_000 - mark.length - 2; before <= 1_000_002; before++) {
      const text = `${filler(before)}${mark}k = "KEY"\n${end}k = "KEY"\n`;
      assert.deepEqual(outcome(text, 'a.py'), [1, 'keylift:ignore-start'], `${before}`);
      const closed = `${mark}k = "KEY"\n${filler(before - mark.length - 11)}${end}k = "KEY"\n`;
      assert.deepEqual(outcome(closed, 'a.py'), [1, 'keylift:ignore-start'], `closed ${before}`);
    }
  });

  it('let everything between two of them through', () => {
    const text = 'a = "KEY"\n// keylift:ignore-start\nb = "KEY"\nc = "KEY"\n// keylift:ignore-end\nd = "KEY"';
    assert.deepEqual(outcome(text), [2, 'keylift:ignore-start', 'keylift:ignore-start']);
  });

  it('of a quotation mark count where one begins a comment, and nowhere else', () => {
    assert.deepEqual(outcome('\' keylift:ignore-next-line\nk = "KEY"', 'src/a.bas'), [0, 'keylift:ignore-next-line']);
    const block = '\' keylift:ignore-start\nk = "KEY"\n\' keylift:ignore-end\nk = "KEY"';
    assert.deepEqual(outcome(block, 'a.vbs'), [1, 'keylift:ignore-start']);
    assert.deepEqual(outcome("k = 'KEY' + ' keylift:ignore'", 'a.js'), [1]);
  });

  it('count in comments alone, and in formats that have them', () => {
    assert.deepEqual(outcome('k = "KEY", keylift:ignore'), [1]);
    assert.deepEqual(outcome('{ "a": "KEY", "b": "// keylift:ignore" }', 'a.json'), [1]);
  });

  it('of other scanners count as they do there', () => {
    for (const mark of [
      'gitleaks:allow',
      'betterleaks:allow',
      'pragma: allowlist secret',
      'pragma: whitelist secret',
      'trufflehog:ignore',
      'ggignore',
      'kingfisher:ignore',
      'secretlint-disable-line',
    ]) {
      assert.equal(outcome(`k = "KEY" # ${mark}`, 'a.py')[0], 0, mark);
    }
    for (const mark of ['pragma: allowlist nextline secret', 'secretlint-disable-next-line']) {
      assert.deepEqual(outcome(`# ${mark}\nk = "KEY"\nk = "KEY"`, 'a.py'), [1, mark], mark);
    }
    assert.deepEqual(outcome('// secretlint-disable\nk = "KEY"\n// secretlint-enable\nk = "KEY"'), [
      1,
      'secretlint-disable',
    ]);
  });

  it('are written on a line of their own, indented, and read back', () => {
    const text = `f(\n\t'${key}',\n)`;
    const edit = markEdit(text, text.indexOf(key), {
      comment: '//',
      detector: 'stripe-live-secret-key',
      reason: 'test',
    });
    assert.equal(edit?.newText, '\t// keylift:ignore-next-line[stripe-live-secret-key] test\n');
    const after = text.slice(0, edit?.at) + edit?.newText + text.slice(edit?.at);
    assert.deepEqual(scanUnder(rules, 'a.js', after).findings, []);
  });

  it('are not written where a line goes on', () => {
    const text = `x = 1 + \\\n  '${key}'`;
    assert.equal(markEdit(text, text.indexOf(key), { comment: '#', detector: 'a', reason: '' }), undefined);
  });
});
