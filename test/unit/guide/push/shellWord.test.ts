import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { shellWord } from '../../../../server/src/guide/push/shellWord';

describe('a word of a command', () => {
  it('stays as it is when no shell would take it apart', () => {
    assert.equal(shellWord('src/a-b.js:12'), 'src/a-b.js:12');
  });

  it('reaches the command as one argument, whatever it holds', () => {
    for (const word of ['a b', '$(id)', "it's", '`id`', 'a"b', '*', 'a;b', 'ä']) {
      const given = execFileSync('sh', ['-c', `printf '%s|' ${shellWord(word)}`], { encoding: 'utf8' });
      assert.equal(given, `${word}|`);
    }
  });

  it('is no option', () => {
    assert.equal(shellWord('-rf'), './-rf');
  });
});
