import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readEnv } from '../../../server/src/core/envFile';
import { appendLine, assignEnv, quoteEnvValue } from '../../../server/src/remediation/dotenv';
import { applyEdits } from '../../../server/src/remediation/edits';

function append(text: string, name: string, spelled: string): string {
  return applyEdits(text, [assignEnv(text, name, spelled, 0)]);
}

describe('.env files', () => {
  it('are read as their readers read them', () => {
    const text = [
      'A=plain # comment',
      "B='a#b $c'",
      'C="x\\ny"',
      'export D = d ',
      '# E=no',
      "F='two",
      "lines'",
      'G=',
      '  H=`h`',
    ].join('\n');
    const entries = Object.fromEntries(readEnv(text).map(({ name, value }) => [name, value]));
    assert.deepEqual(entries, { A: 'plain', B: 'a#b $c', C: 'x\ny', D: 'd', F: 'two\nlines', G: '', H: 'h' });
  });

  it('quote a value so that nobody looks into it', () => {
    assert.equal(quoteEnvValue('a#b $c `d` \\n "e"'), '\'a#b $c `d` \\n "e"\'');
    assert.equal(quoteEnvValue("it's"), '"it\'s"');
    assert.equal(quoteEnvValue('two\nlines'), "'two\nlines'");
  });

  it('have no spelling for what their readers would not agree on', () => {
    for (const value of ['\'"', "'$x", "'`x`", "'\\", "'\n", 'a\rb', 'a\0b', '\x1b']) {
      assert.equal(quoteEnvValue(value), undefined);
    }
  });

  it('get a line at their end, with the line end they have', () => {
    assert.equal(append('', 'K', "'v'"), "K='v'\n");
    assert.equal(append('A=1', 'K', "'v'"), "A=1\nK='v'\n");
    assert.equal(append('A=1\n', 'K', "'v'"), "A=1\nK='v'\n");
    assert.equal(append('A=1\r\nB=2', 'K', "'v'"), "A=1\r\nB=2\r\nK='v'\r\n");
  });

  it('get an empty assignment filled in its place', () => {
    assert.equal(append('A=1\nK=\nB=2\n', 'K', "'v'"), "A=1\nK='v'\nB=2\n");
    assert.equal(append("K=''\n", 'K', "'v'"), "K='v'\n");
    // Of several, the last counts for every reader.
    assert.equal(append('K=\nA=1\nK=\n', 'K', "'v'"), "K=\nA=1\nK='v'\n");
  });

  it('keep what they held when lines are added', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'A=1', 'B=2\n'), (head, tail) => {
        const text = head.replaceAll('\r', '') + tail;
        const after = applyEdits(text, [appendLine(text, 'K=', 0)]);
        assert.ok(after.startsWith(text));
        assert.ok(after.endsWith('K=\n'));
      }),
    );
  });

  it('give Node the value that was quoted', () => {
    const values = ['plain', 'a#b', '$HOME `x`', "it's", 'two\nlines', 'back\\slash\\n', '"quoted"', ' spaces '];
    const folder = mkdtempSync(join(tmpdir(), 'keylift-dotenv-'));
    try {
      const lines = values.map((value, index) => `V${index}=${quoteEnvValue(value)}`);
      writeFileSync(join(folder, '.env'), `${lines.join('\n')}\n`);
      const script = `console.log(JSON.stringify(${JSON.stringify(values.map((_, index) => `V${index}`))}.map((name) => process.env[name])))`;
      const output = execFileSync(process.execPath, ['--env-file=.env', '-e', script], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual(JSON.parse(output), values);
      assert.deepEqual(
        readEnv(`${lines.join('\n')}\n`).map((entry) => entry.value),
        values,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('give a shell the value that was quoted', () => {
    const values = ['plain', 'a#b', '$HOME `x`', "it's", 'two\nlines', 'back\\slash\\n'];
    const lines = values.map((value, index) => `V${index}=${quoteEnvValue(value)}`);
    const prints = values.map((_, index) => `printf '%s\\0' "$V${index}"`);
    const output = execFileSync('sh', ['-c', [...lines, ...prints].join('\n')], { encoding: 'utf8' });
    assert.deepEqual(output.split('\0').slice(0, -1), values);
  });
});
