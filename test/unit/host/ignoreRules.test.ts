import assert from 'node:assert/strict';
import { IgnoreRules } from '../../../server/src/host/ignoreRules';

describe('ignore rules', () => {
  it('lets the nearest file decide, and the last line in it', () => {
    const rules = IgnoreRules.none.with('', '*.log\n').with('a/', '!*.log\nx.log\n');
    assert.equal(rules.isIgnored('b.log'), true);
    assert.equal(rules.isIgnored('a/b.log'), false);
    assert.equal(rules.isIgnored('a/x.log'), true);
  });

  it('tells directories from files', () => {
    const rules = IgnoreRules.none.with('', 'out/\n');
    assert.equal(rules.isIgnored('out/'), true);
    assert.equal(rules.isIgnored('out'), false);
  });

  it('includes what lies in a directory that a nearer file includes again, whatever its name', () => {
    for (const name of ['out', '[a]', 'a b', '#x', '!y', 'a*', 'a\\b']) {
      const rules = IgnoreRules.none.with('', '/s/*\n').with('s/', '!*/\n');
      assert.equal(rules.isIgnored(`s/${name}/`), false, name);
      assert.equal(rules.isIgnored(`s/${name}/file`), false, name);
      assert.equal(rules.isIgnored('s/file'), true);
    }
  });

  it('answers the same after many thousands of questions', () => {
    const rules = IgnoreRules.none.with('', 'a*\n!ab*\n');
    for (let n = 0; n < 20_000; n++) {
      assert.equal(rules.isIgnored(`a${n}`), true);
      assert.equal(rules.isIgnored(`ab${n}`), false);
    }
  });
});
