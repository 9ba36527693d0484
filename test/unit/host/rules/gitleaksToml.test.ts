import assert from 'node:assert/strict';
import { foundIn, problemsOf, rulesOf, scanUnder } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const value = randomText('lowerAlnum', 20);
const stripe = `sk_${'live'}_${randomText('base62', 24)}`;
const rule = (more = '') => `
title = "ours"
[[rules]]
id = "acme-key"
description = "Acme key."
regex = '''(?i)acme[_-]?key\\s*[:=]\\s*["']([0-9a-z]{20})["']'''
secretGroup = 1
keywords = ["acme"]
${more}`;
const line = `ACME_KEY = "${value}"`;

describe('.gitleaks.toml', () => {
  it('is read as it is', () => {
    const rules = rulesOf({ '.gitleaks.toml': rule() });
    const { findings } = scanUnder(rules, 'a.py', line);
    assert.deepEqual(
      findings.map(({ detector, start, end }) => [detector, start, end]),
      [['acme-key', 12, 32]],
    );
    assert.deepEqual(problemsOf(rules), []);
  });

  it('honours entropy, keywords and paths of rules', () => {
    const entropic = rulesOf({ '.gitleaks.toml': rule('entropy = 5.0') });
    assert.equal(foundIn(entropic, 'a.txt', line).includes('acme-key'), false);
    const onPath = rulesOf({ '.gitleaks.toml': rule(`path = '''\\.py$'''`) });
    assert.ok(foundIn(onPath, 'a.py', line).includes('acme-key'));
    assert.equal(foundIn(onPath, 'a.txt', line).includes('acme-key'), false);
    const far = "[[rules]]\nid = 'far'\nregex = '''zz[0-9]{6}'''\nkeywords = ['somewhere']";
    const rules = rulesOf({ '.gitleaks.toml': far });
    assert.deepEqual(foundIn(rules, 'a.txt', `somewhere${'\n'.repeat(5000)}zz123456`), ['far']);
    assert.deepEqual(foundIn(rules, 'a.txt', 'zz123456'), []);
  });

  it('reports a file for a rule that has a path alone', () => {
    const rules = rulesOf({ '.gitleaks.toml': "[[rules]]\nid = 'p12'\npath = '''\\.p12$'''" });
    assert.deepEqual(foundIn(rules, 'keys/a.p12', 'text'), ['p12']);
    assert.deepEqual(foundIn(rules, 'keys/a.txt', 'text'), []);
  });

  it('honours allow lists of rules, old and new, and what they look at', () => {
    const ids = (more: string) => foundIn(rulesOf({ '.gitleaks.toml': rule(more) }), 'test/a.txt', `${line} # fake`);
    assert.ok(ids('').includes('acme-key'));
    const allowing = [
      `[rules.allowlist]\nregexes = ['''^${value.slice(0, 4)}''']`,
      "[[rules.allowlists]]\nregexTarget = 'line'\nregexes = ['''fake$''']",
      "[[rules.allowlists]]\nregexTarget = 'match'\nregexes = ['''^ACME_KEY''']",
      "[[rules.allowlists]]\npaths = ['''^test/''']",
      `[[rules.allowlists]]\nstopwords = ['${value.slice(3, 9).toUpperCase()}']`,
      `[[rules.allowlists]]\ncondition = 'AND'\npaths = ['''^test/''']\nregexes = ['''^${value.slice(0, 4)}''']`,
    ];
    for (const more of allowing) assert.equal(ids(more).includes('acme-key'), false, more.slice(0, 40));
    const denying = [
      `[[rules.allowlists]]\ncondition = 'AND'\npaths = ['''^src/''']\nregexes = ['''^${value.slice(0, 4)}''']`,
      "[[rules.allowlists]]\nregexes = ['''^ACME_KEY''']",
      "[[rules.allowlists]]\ncommits = ['0123456789abcdef0123456789abcdef01234567']",
    ];
    for (const more of denying) assert.ok(ids(more).includes('acme-key'), more.slice(0, 40));
  });

  it('holds its global allow lists against built-in detectors, too', () => {
    const text = `k = "${stripe}"`;
    const found = (toml: string, commit?: string) =>
      foundIn(rulesOf({ '.gitleaks.toml': toml }), 'docs/a.js', text, commit);
    assert.deepEqual(found(''), ['stripe-live-secret-key']);
    assert.deepEqual(found("[allowlist]\npaths = ['''^docs/''']"), []);
    assert.deepEqual(found("[[allowlists]]\ntargetRules = ['other']\npaths = ['''^docs/''']"), [
      'stripe-live-secret-key',
    ]);
    const commit = `0123456789${randomText('hex', 30)}`;
    assert.deepEqual(found("[[allowlists]]\ncommits = ['0123456789']", commit), []);
  });

  it('extends another file, and switches rules off', () => {
    const rules = rulesOf({
      '.gitleaks.toml': "[extend]\npath = 'shared.toml'\ndisabledRules = ['stripe-live-secret-key']",
      'shared.toml': rule(),
    });
    assert.deepEqual(foundIn(rules, 'a.txt', line).includes('acme-key'), true);
    assert.deepEqual(foundIn(rules, 'a.js', `k = "${stripe}"`), []);
    const beside = rulesOf({ 'team/.gitleaks.toml': "[extend]\npath = 'shared.toml'", 'team/shared.toml': rule() });
    assert.deepEqual(problemsOf(beside), []);
    const outside = rulesOf({ '.gitleaks.toml': "[extend]\npath = '../shared.toml'" });
    assert.match(problemsOf(outside)[0] ?? '', /extends cannot be used/);
  });

  it('says what it does not do', () => {
    const rules = rulesOf({
      '.gitleaks.toml': "[extend]\nurl = 'https://x.invalid/a.toml'\n[[rules]]\nid = 'a'\nregex = '''(?!x)'''",
    });
    assert.equal(problemsOf(rules).length, 2);
  });
});
