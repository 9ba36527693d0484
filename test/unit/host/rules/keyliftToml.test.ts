import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foundIn, problemsOf, rulesOf, scanUnder } from '../../../support/memoryRules';
import { randomText } from '../../../support/samples';

const value = randomText('lowerAlnum', 32);
const token = `acme_${value}`;
const stripe = `sk_${'live'}_${randomText('base62', 24)}`;
const acme = `
[[detectors]]
id = "acme-api-key"
name = "Acme API key"
pattern = '''\\b(?P<secret>acme_[0-9a-z]{32})\\b'''
keywords = ["acme_"]
severity = "critical"
env = ["ACME_API_KEY"]
`;

describe('keylift.toml', () => {
  it('brings detectors of the team, which find like the built-in ones', () => {
    const rules = rulesOf({ 'keylift.toml': acme });
    const { findings } = scanUnder(rules, 'src/a.js', `const k = "${token}"; const s = "${stripe}";`);
    assert.deepEqual(
      findings.map(({ detector, severity, redacted }) => [detector, severity, redacted.includes(value)]),
      [
        ['acme-api-key', 'critical', false],
        ['stripe-live-secret-key', 'critical', false],
      ],
    );
    assert.equal(findings[0]?.start, 11);
    assert.deepEqual(problemsOf(rules), []);
  });

  it('takes the group named secret, the named or numbered one, or the first', () => {
    const spans = (group: string, pattern: string) => {
      const toml = `[[detectors]]\nid = "a"\nkeywords = ["acme"]\npattern = '''${pattern}'''\n${group}`;
      return scanUnder(rulesOf({ 'keylift.toml': toml }), 'a.js', 'acme:one:two').findings.map(({ start }) => start);
    };
    assert.deepEqual(spans('', 'acme:(\\w+):(\\w+)'), [5]);
    assert.deepEqual(spans('secret-group = 2', 'acme:(\\w+):(\\w+)'), [9]);
    assert.deepEqual(spans('secret-group = "b"', 'acme:(\\w+):(?P<b>\\w+)'), [9]);
    assert.deepEqual(spans('', 'acme:(\\w+):(?P<secret>\\w+)'), [9]);
    assert.deepEqual(spans('secret-group = 0', 'acme:(\\w+)'), [0]);
  });

  it('asks for entropy, paths and keywords, and lets through what its allow lists name', () => {
    const rules = rulesOf({
      'keylift.toml': `
[[detectors]]
id = "a"
pattern = '''a_([0-9a-z]{8})'''
keywords = ["a_", "more"]
entropy = 2.5
paths = ["src/**"]
[[detectors.allow]]
stopwords = ["Example"]
[[detectors.allow]]
condition = "all"
paths = ["src/gen/"]
patterns = ["^0"]
`,
    });
    assert.deepEqual(foundIn(rules, 'src/a.txt', 'more a_12ab34cd'), ['a']);
    assert.deepEqual(foundIn(rules, 'lib/a.txt', 'more a_12ab34cd'), []);
    assert.deepEqual(foundIn(rules, 'src/a.txt', 'more a_11111111'), []);
    assert.deepEqual(foundIn(rules, 'src/a.txt', 'more a_1example'), []);
    assert.deepEqual(foundIn(rules, 'src/gen/a.txt', 'more a_02ab34cd'), []);
    assert.deepEqual(foundIn(rules, 'src/gen/a.txt', 'more a_12ab34cd'), ['a']);
  });

  it('leaves files out, switches detectors off, and sets the largest file', () => {
    const rules = rulesOf({
      'keylift.toml':
        '[scan]\nexclude = ["vendor/", "*.min.js"]\ndisabled = ["stripe-live-secret-key"]\nmax-file-size = 2\n',
    });
    assert.equal(rules.forFile('vendor/a.js').isExcluded, true);
    assert.equal(rules.forFile('src/a.min.js').isExcluded, true);
    assert.equal(rules.forFile('src/a.js').isExcluded, false);
    assert.equal(rules.forFile('src/a.js').maxFileBytes, 2_000_000);
    assert.deepEqual(foundIn(rules, 'src/a.js', `k = "${stripe}"`), []);
  });

  it('counts from its own folder downwards: lists add up, of single values the nearest counts', () => {
    const rules = rulesOf({
      'keylift.toml': `[scan]\ngeneric = false\n${acme}`,
      'app/keylift.toml': '[scan]\ngeneric = true\nexclude = ["/gen"]\n',
    });
    assert.equal(rules.forFile('a.js').generic, false);
    assert.equal(rules.forFile('app/src/a.js').generic, true);
    assert.equal(rules.forFile('app/gen/a.js').isExcluded, true);
    assert.equal(rules.forFile('gen/a.js').isExcluded, false);
    assert.deepEqual(foundIn(rules, 'app/src/a.js', token), ['acme-api-key']);
  });

  it('takes the place of a built-in detector with its own of the same id', () => {
    const toml = `[[detectors]]\nid = "stripe-live-secret-key"\nkeywords = ["sk_"]\npattern = '''none_of_these'''`;
    assert.deepEqual(foundIn(rulesOf({ 'keylift.toml': toml }), 'a.js', `k = "${stripe}"`), []);
  });

  it('points at what is wrong, goes on with the rest, and names what is known', () => {
    const rules = rulesOf({
      'keylift.toml': `${acme}
[scan]
exclude = "vendor"
colour = 1
[[detectors]]
id = "Bad Id"
pattern = '''x'''
[[detectors]]
id = "b"
pattern = '''(?=x)'''
[[detectors]]
id = "c"
[[ignore]]
reason = "nothing"
`,
    });
    assert.deepEqual(
      new Set(problemsOf(rules)),
      new Set([
        'keylift.toml:11: scan.exclude must be a list of texts, at most 5000.',
        'keylift.toml:12: scan.colour is not known.',
        'keylift.toml:14: The id of a detector holds other characters than a-z, 0-9 and -.',
        'keylift.toml:18: The pattern detectors[2].pattern is not valid RE2 syntax (invalid or unsupported Perl syntax: `(?=`).',
        'keylift.toml:19: A detector has no pattern.',
        'keylift.toml:21: An [[ignore]] names neither paths nor detectors nor a value.',
      ]),
    );
    assert.deepEqual(foundIn(rules, 'a.js', token), ['acme-api-key']);
  });

  it('takes no list that is longer than people write: nothing of it counts, and that is said', () => {
    const list = (items: number) => `[scan]\nexclude = [${'"x", '.repeat(items - 1)}"a.js"]\n`;
    const [most, more] = [5000, 5001].map((items) => rulesOf({ 'keylift.toml': list(items) }));
    assert.equal(most?.forFile('a.js').isExcluded, true);
    assert.equal(more?.forFile('a.js').isExcluded, false);
    assert.match(more === undefined ? '' : (problemsOf(more)[0] ?? ''), /must be a list of texts, at most 5000\.$/);
  });

  it('takes nothing for the hash of a value that is none: the entry ignores nothing, and that is said', () => {
    for (const value of ['', 'abc', 'g'.repeat(32), '0'.repeat(33), token]) {
      const rules = rulesOf({ 'keylift.toml': `${acme}[[ignore]]\npaths = ["a.js"]\nvalue = "${value}"\n` });
      assert.match(problemsOf(rules)[0] ?? '', /: value does not name a value\.$/);
      assert.deepEqual(foundIn(rules, 'a.js', token), ['acme-api-key']);
    }
  });

  it('says which link of a detector it does not show', () => {
    const links = 'links = { keys = "http://acme.example", about = "https://acme.example" }';
    const [problem, ...others] = problemsOf(rulesOf({ 'keylift.toml': `${acme}${links}\n` }));
    assert.match(problem ?? '', /links\.keys is not an https: address/);
    assert.deepEqual(others, []);
  });

  it('quotes nothing of a broken pattern but its syntax: a rule may be about a key', () => {
    for (const pattern of [`(${stripe}`, `[${stripe}`, `(?<=${stripe})x`, `(?P<${stripe.replaceAll('_', '')}>a`]) {
      const text = `[[detectors]]\nid = "a"\npattern = '''${pattern}'''\n`;
      const gitleaks = `[[rules]]\nid = "a"\nregex = '''${pattern}'''\n[allowlist]\nregexes = ['''${pattern}''']\n`;
      const problems = problemsOf(rulesOf({ 'keylift.toml': text, '.gitleaks.toml': gitleaks }));
      assert.equal(problems.filter((problem) => problem.includes('is not valid RE2 syntax (')).length, 3);
      for (const problem of problems) assert.ok(!problem.includes(stripe.slice(8, 16)), 'a part of the key is quoted');
    }
  });

  it('says where TOML is broken, and quotes nothing of it', () => {
    const rules = rulesOf({ 'keylift.toml': `[scan]\nexclude = [\nname = "${stripe}` });
    const [problem] = problemsOf(rules);
    assert.match(problem ?? '', /^keylift\.toml:\d: This is not valid TOML: /);
    assert.equal(JSON.stringify(rules.problems.map(({ text: _, ...rest }) => rest)).includes(stripe.slice(8)), false);
  });

  it('answers a hostile file with a message, in no time', () => {
    const bombs = [
      `x = ${'['.repeat(100_000)}`,
      `x = "${'a'.repeat(1_100_000)}"`,
      `[[detectors]]\nid = "a"\npattern = '''${'(a{1,500})'.repeat(40)}'''`,
      `[[detectors]]\nid = "a"\npattern = '''${'('.repeat(19_000)}'''`,
      `${'[a.'.repeat(5)}]`,
      '__proto__ = 1\nconstructor = 2',
      '\0\u0001',
    ];
    for (const text of bombs) assert.notDeepEqual(problemsOf(rulesOf({ 'keylift.toml': text })), [], text.slice(0, 30));
  });

  it('runs no pattern into the ground', () => {
    const toml = `[[detectors]]\nid = "a"\nkeywords = ["aaa"]\npattern = '''(a+)+\\$'''`;
    assert.deepEqual(foundIn(rulesOf({ 'keylift.toml': toml }), 'a.txt', 'a'.repeat(20_000)), []);
  });

  it('says when a detector without keywords has not seen all of a text', () => {
    const toml = `[[detectors]]\nid = "a"\npattern = '''zz[0-9]{6}'''`;
    const rules = rulesOf({ 'keylift.toml': toml });
    assert.equal(scanUnder(rules, 'a.txt', `${' '.repeat(100)}zz123456`).capped, false);
    assert.equal(scanUnder(rules, 'a.txt', `${'\n'.repeat(2_100_000)}zz123456`).capped, true);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '[[detectors]]\n',
      'id = "a"\n',
      '=',
      '"',
      "'''",
      '\n',
      'pattern',
      '(',
      '{9}',
      '#',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        problemsOf(rulesOf({ 'keylift.toml': parts.join('') }));
      }),
      { numRuns: 300 },
    );
  });
});
