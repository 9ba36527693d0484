import assert from 'node:assert/strict';
import { createRegexCompiler } from '../../../../server/src/host/rules/linearRegex';
import { isRuleName } from '../../../../server/src/host/rules/ruleNames';
import { createRules } from '../../../../server/src/host/rules/rules';
import { testDay } from '../../../support/memoryRules';

/** Rules that remember which files were asked for. */
function asking() {
  const asked: string[] = [];
  const read = (path: string) => {
    asked.push(path);
    return path === 'a/.keyliftignore' ? '*.js\n' : undefined;
  };
  return { asked, rules: createRules({ read, compile: createRegexCompiler(), today: testDay }) };
}

const isBelowRoot = (path: string) => path.includes('/');

describe('names of rules', () => {
  it('are those of all files that are read below the root', () => {
    const { asked, rules } = asking();
    rules.forFile('a/b/c.js');
    const below = asked.filter(isBelowRoot);
    assert.ok(below.length > 0);
    for (const path of below) assert.ok(isRuleName(path.slice(path.lastIndexOf('/') + 1)), path);
  });

  it('count whatever their case, and nothing else does', () => {
    for (const name of ['keylift.toml', 'KEYLIFT.toml', '.Env', '.gitleaks.TOML']) assert.ok(isRuleName(name), name);
    for (const name of ['.envrc', 'env', 'keylift.tom', '', 'kk.toml', 'é.env']) assert.ok(!isRuleName(name), name);
  });

  it('need not be looked for in a folder that is known to hold none: the rules above count there', () => {
    const { asked, rules } = asking();
    rules.passOver('a/b/c/d.js', 'a/');
    assert.equal(rules.forFile('a/b/c/d.js').isExcluded, true);
    assert.ok(!asked.some((path) => path.startsWith('a/b/')));
  });

  it('are looked for at the root in any case', () => {
    const { asked, rules } = asking();
    rules.passOver('c.js', '');
    rules.forFile('c.js');
    assert.ok(asked.includes('keylift.toml'));
  });
});
