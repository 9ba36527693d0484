/** Files of rules that were checked out on Windows: every line ends with `\r\n`, some files start with a byte order mark. */
import assert from 'node:assert/strict';
import { hexToBytes } from '@noble/hashes/utils.js';
import { entryLine } from '../../../../server/src/core/ignores/ignoreFile';
import { IgnoreRules } from '../../../../server/src/host/ignoreRules';
import { createFingerprinter } from '../../../../server/src/shared/fingerprint';
import { foundIn, problemsOf, rulesOf, scanUnder } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const line = `k = "${key}"\r\n`;
const detector = 'stripe-live-secret-key';
const salt = randomText('hex', 64);
const hash = createFingerprinter(hexToBytes(salt))(detector, key);
const windows = (text: string) => text.replaceAll('\n', '\r\n');

describe('rules with line ends of Windows', () => {
  it('.keyliftignore: entries, paths and globs hold as they do elsewhere', () => {
    const text = windows(
      `# ours\nsalt ${salt}\n${entryLine({ detector, hash, path: '/src/a.js', reason: 'revoked' })}\nbuild/\n`,
    );
    const rules = rulesOf({ '.keyliftignore': text });
    assert.deepEqual(problemsOf(rules), []);
    assert.deepEqual(foundIn(rules, 'src/a.js', line), []);
    assert.deepEqual(foundIn(rules, 'src/b.js', line), [detector]);
    assert.equal(rules.forFile('build/x.js').isExcluded, true);
  });

  it('keylift.toml: tables and multi-line texts are read', () => {
    const text = windows(
      `[scan]\nexclude = [\n  "vendor/",\n]\n\n[[ignore]]\npaths = ["src/"]\nreason = """\nsamples\n"""\n`,
    );
    const rules = rulesOf({ 'keylift.toml': text });
    assert.deepEqual(problemsOf(rules), []);
    assert.equal(rules.forFile('vendor/x.js').isExcluded, true);
    assert.deepEqual(foundIn(rules, 'src/a.js', line), []);
  });

  it('lists of other scanners, and marks in comments', () => {
    const listed = rulesOf({ '.gitleaksignore': windows('# known\nsrc/a.js:stripe-access-token:1\n') });
    assert.deepEqual(foundIn(listed, 'src/a.js', line), []);
    assert.equal(rulesOf({ '.secretlintignore': windows('src/\n') }).forFile('src/a.js').isExcluded, true);
    for (const text of [`k = "${key}" # gitleaks:allow\r\n`, `# keylift:ignore-next-line\r\n${line}`]) {
      assert.deepEqual(foundIn(rulesOf({}), 'src/a.py', text), [], text.replace(key, ''));
    }
  });

  it('.gitignore: patterns end before the carriage return', () => {
    const rules = IgnoreRules.none.with('', windows('*.log\nbuild/\n!keep.log\n'));
    assert.deepEqual(
      ['a.log', 'build/', 'keep.log', 'a.js'].map((file) => rules.isIgnored(file)),
      [true, true, false, false],
    );
  });

  it('places are counted as an editor counts them', () => {
    const { findings } = scanUnder(rulesOf({}), 'a.js', `a\r\nb\r\n${line}`);
    assert.deepEqual(
      findings.map(({ start }) => start),
      ['a\r\nb\r\nk = "'.length],
    );
  });
});
