/** String literals that equal a value of a `.env` file: which values count, where, and under which name. */
import assert from 'node:assert/strict';
import { literalsOf } from '../../../../server/src/core/knownValues';
import { foundIn, rulesOf, scanUnder } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const phrase = `${randomText('base62', 9)} ${randomText('base62', 7, 1)}!`;
const code = `open("${phrase}");\n`;
const ignored = { '.gitignore': '.env\n', '.env': `DEBUG=yes\nSHOP_PHRASE="${phrase}"\n` };

describe('values of .env files', () => {
  it('are found as string literals, in any language, and shown by their name alone', () => {
    for (const path of ['app.js', 'lib/app.py', 'deep/er/x.unknown']) {
      const { findings } = scanUnder(rulesOf(ignored), path, code);
      assert.deepEqual(
        findings.map(({ detector, tier, redacted, start, end }) => ({ detector, tier, redacted, start, end })),
        [{ detector: 'env-value', tier: 'generic', redacted: 'SHOP_PHRASE=…', start: 6, end: 6 + phrase.length }],
      );
    }
  });

  it('count only in files that git ignores', () => {
    assert.deepEqual(foundIn(rulesOf({ ...ignored, '.gitignore': 'node_modules\n' }), 'app.js', code), []);
    assert.deepEqual(foundIn(rulesOf({ ...ignored, '.gitignore': '.env\n!.env\n' }), 'app.js', code), []);
  });

  it('count for the folder of their file and those below, the nearest name first', () => {
    const files = {
      '.gitignore': '.env\n',
      'shop/.env': `NEAR_PHRASE='${phrase}'\n`,
      '.env': `FAR_PHRASE='${phrase}'\n`,
    };
    const shown = (path: string) => scanUnder(rulesOf(files), path, code).findings.map(({ redacted }) => redacted);
    assert.deepEqual(shown('shop/src/app.js'), ['NEAR_PHRASE=…']);
    assert.deepEqual(shown('app.js'), ['FAR_PHRASE=…']);
    assert.deepEqual(foundIn(rulesOf({ ...files, '.env': '' }), 'other/app.js', code), []);
  });

  it('leave out words, addresses and other values that say how a program runs', () => {
    const plain = [
      'development',
      'us-east-1',
      'https://example.org/api',
      'localhost:5432',
      'me@example.org',
      '2026-11-25',
      'changeme',
    ];
    for (const value of plain) {
      const rules = rulesOf({ '.gitignore': '.env\n', '.env': `SETTING='${value}'\n` });
      assert.deepEqual(foundIn(rules, 'app.js', `run("${value}");\n`), [], value);
    }
  });

  it('can be switched off by the id of the detector', () => {
    const rules = rulesOf({ ...ignored, 'keylift.toml': '[scan]\ndisabled = ["env-value"]\n' });
    assert.deepEqual(foundIn(rules, 'app.js', code), []);
  });

  it('are no part of a longer literal, and no run over lines', () => {
    assert.deepEqual(foundIn(rulesOf(ignored), 'app.js', `open("x${phrase}"); // ${phrase}\n`), []);
    assert.deepEqual([...literalsOf('a "bc\n" "de" \'fg`', new Set([2, 3]))], [{ start: 9, end: 11 }]);
  });
});
