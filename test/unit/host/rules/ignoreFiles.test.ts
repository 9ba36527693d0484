import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { hexToBytes } from '@noble/hashes/utils.js';
import { entryLine, type IgnoreEntryFields } from '../../../../server/src/core/ignores/ignoreFile';
import { createFingerprinter } from '../../../../server/src/shared/fingerprint';
import { foundIn, problemsOf, rulesOf, scanUnder, testDay } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const other = `sk_${'live'}_${randomText('base62', 24, 1)}`;
const line = `k = "${key}"`;
const detector = 'stripe-live-secret-key';
const salt = randomText('hex', 64);
const hash = createFingerprinter(hexToBytes(salt))(detector, key);
const file = (fields: Partial<IgnoreEntryFields> = {}) => `salt ${salt}\n${entryLine({ detector, hash, ...fields })}\n`;

describe('.keyliftignore', () => {
  const found = (text: string, path = 'src/a.js', base = '') =>
    foundIn(rulesOf({ [`${base}.keyliftignore`]: text }), path, line);

  it('lets one value through wherever it stands, and no other', () => {
    const rules = rulesOf({ '.keyliftignore': file({ reason: 'revoked' }) });
    const { findings, ignored } = scanUnder(rules, 'src/a.js', `\n\n${line}\nz = "${other}"`);
    assert.equal(findings.length, 1);
    assert.deepEqual(
      ignored.map(({ by }) => by),
      [{ kind: 'entry', source: '.keyliftignore', line: 2, reason: 'revoked' }],
    );
  });

  it('may name a path and a last day', () => {
    assert.deepEqual(found(file({ path: '/src/a.js' })), []);
    assert.deepEqual(found(file({ path: '/src/b.js' })), [detector]);
    assert.deepEqual(found(file({ until: testDay })), []);
    assert.deepEqual(found(file({ until: '2026-11-24' })), [detector]);
  });

  it('counts from its own folder', () => {
    assert.deepEqual(found(file({ path: '/a.js' }), 'src/a.js', 'src/'), []);
    assert.deepEqual(found(file(), 'lib/a.js', 'src/'), [detector]);
    assert.equal(rulesOf({ 'src/.keyliftignore': 'gen/\n' }).forFile('src/gen/a.js').isExcluded, true);
    assert.equal(rulesOf({ 'src/.keyliftignore': 'gen/\n' }).forFile('gen/a.js').isExcluded, false);
  });

  it('takes entries of two branches with two salts', () => {
    assert.deepEqual(found(`salt ${randomText('hex', 64, 9)}\n${file()}`), []);
  });

  it('says which line is none', () => {
    assert.deepEqual(problemsOf(rulesOf({ '.keyliftignore': 'a\nsecret x\n' })), [
      '.keyliftignore:2: This line begins like an entry and is none.',
    ]);
  });
});

describe('[[ignore]] in keylift.toml', () => {
  it('names paths and detectors, or a value with the salt of .keyliftignore', () => {
    const found = (toml: string, more = {}) => foundIn(rulesOf({ 'keylift.toml': toml, ...more }), 'src/a.js', line);
    assert.deepEqual(found('[[ignore]]\npaths = ["src/"]\nreason = "samples"'), []);
    assert.deepEqual(found(`[[ignore]]\npaths = ["src/"]\ndetectors = ["${detector}"]`), []);
    assert.deepEqual(found('[[ignore]]\npaths = ["src/"]\ndetectors = ["other"]'), [detector]);
    assert.deepEqual(found('[[ignore]]\npaths = ["src/"]\nuntil = 2020-01-01'), [detector]);
    const byValue = `[[ignore]]\ndetectors = ["${detector}"]\nvalue = "${hash}"`;
    assert.deepEqual(found(byValue, { '.keyliftignore': `salt ${salt}\n` }), []);
  });
});

describe('the baseline', () => {
  it('lets what is known through, be it at the root or named', () => {
    const text = file({ path: '/src/a.js' });
    assert.deepEqual(foundIn(rulesOf({ '.keylift-baseline': text }), 'src/a.js', line), []);
    assert.deepEqual(foundIn(rulesOf({}, text), 'src/a.js', line), []);
    assert.deepEqual(foundIn(rulesOf({}, text), 'src/b.js', line), [detector]);
  });
});

describe('ignore files of other scanners', () => {
  const found = (name: string, text: string, path = 'src/a.js', commit?: string) =>
    foundIn(rulesOf({ [name]: text }), path, line, commit);
  const commit = randomText('hex', 40);
  const bare = (algorithm: string, text = key) => createHash(algorithm).update(text).digest('hex');

  it('.gitleaksignore names places, with or without a commit', () => {
    assert.deepEqual(found('.gitleaksignore', '# x\nsrc/a.js:stripe-access-token:1\n'), []);
    assert.deepEqual(found('.gitleaksignore', 'src/a.js:stripe-access-token:2\n'), [detector]);
    assert.deepEqual(found('.gitleaksignore', `${commit}:src/a.js:x:1\n`), [detector]);
    assert.deepEqual(found('.gitleaksignore', `${commit}:src/a.js:x:1\n`, 'src/a.js', commit), []);
  });

  it('.secrets.baseline names values by file; what was found to be real is still reported', () => {
    const baseline = (entry: object) => JSON.stringify({ version: '1.5.0', results: { 'src/a.js': [entry] } });
    assert.deepEqual(found('.secrets.baseline', baseline({ hashed_secret: bare('sha1'), line_number: 7 })), []);
    assert.deepEqual(found('.secrets.baseline', baseline({ hashed_secret: bare('sha1'), is_secret: true })), [
      detector,
    ]);
    assert.deepEqual(found('.secrets.baseline', baseline({ hashed_secret: bare('sha1') }), 'src/b.js'), [detector]);
  });

  it('.gitguardian.yaml names paths and values, in the open or by hash', () => {
    const yaml = (match: string) => `version: 2\nsecret:\n  ignored_matches:\n    - name: x\n      match: ${match}\n`;
    assert.deepEqual(found('.gitguardian.yaml', yaml(bare('sha256'))), []);
    assert.deepEqual(found('.gitguardian.yaml', yaml(bare('sha256', `${key},apikey`))), []);
    assert.deepEqual(found('.gitguardian.yml', yaml(key)), []);
    assert.deepEqual(found('.gitguardian.yaml', yaml(bare('sha256', other))), [detector]);
    const paths = "secret:\n  ignored_paths:\n    - 'src/**'\n";
    assert.equal(rulesOf({ '.gitguardian.yaml': paths }).forFile('src/a.js').isExcluded, true);
  });

  it('.secretlintignore leaves files out', () => {
    assert.equal(rulesOf({ '.secretlintignore': '# x\nsrc/\n' }).forFile('src/a.js').isExcluded, true);
  });

  it('are complained of when they are broken, and quoted nowhere', () => {
    for (const name of ['.secrets.baseline', '.gitguardian.yaml']) {
      const rules = rulesOf({ [name]: `{ "a": [${key}` });
      assert.equal(problemsOf(rules).length, 1, name);
      assert.equal(
        rules.problems.some(({ happened, done, action }) => `${happened}${done}${action}`.includes(key)),
        false,
      );
    }
    for (const name of ['keylift.toml', '.keyliftignore', '.keylift-baseline']) {
      const [problem, ...others] = problemsOf(rulesOf({ [name]: { unreadable: 'EACCES' } }));
      assert.match(problem ?? '', /cannot be read \(EACCES\)/, name);
      assert.deepEqual(others, []);
    }
    for (const name of ['.keyliftignore', '.keylift-baseline']) {
      const [problem] = problemsOf(rulesOf({ [name]: `# list\nsecret ${detector} cut-off\n` }));
      assert.match(problem ?? '', /:2: This line begins like an entry and is none/, name);
    }
  });
});
