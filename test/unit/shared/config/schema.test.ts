/** The schema of `keylift.toml` and its reader must agree: what one takes, the other takes, too. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'smol-toml';
import { problemsOf, rulesOf } from '../../../support/memoryRules';

const docs = join(__dirname, '../../../../docs');
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(docs, 'keylift.schema.json'), 'utf8')) as object,
);

/** The example of the documentation. */
const example = /```toml\n(?<toml>[\s\S]*?)```/.exec(readFileSync(join(docs, 'configuration.md'), 'utf8'))?.groups?.[
  'toml'
];

describe('the schema of keylift.toml', () => {
  it('takes what the reader takes, the example of the documentation first of all', () => {
    const everything = `[scan]\nexclude = ["a"]\ngeneric = false\ndisabled = ["b"]\nmax-file-size = 1.5
[[allow]]\ncondition = "all"\npaths = ["a"]\npatterns = ["b"]\ntarget = "line"\nstopwords = ["c"]\ncommits = ["0123456"]\ndetectors = ["d"]
[[ignore]]\npaths = ["a"]\nuntil = "2027-01-31"\nreason = "r"\nauthor = "x"
[[detectors]]\nid = "a"\npattern = "(a)"\nreach = 99\nsecret-group = 1\nentropy = 1\nprovider = "P"
`;
    for (const toml of [example ?? '', everything, '']) {
      assert.deepEqual(problemsOf(rulesOf({ 'keylift.toml': toml })), []);
      assert.equal(validate(parse(toml)), true, JSON.stringify(validate.errors));
    }
    assert.ok(example);
  });

  it('refuses what the reader complains of', () => {
    for (const toml of [
      'colour = 1',
      '[fix]\nstore = "vault"',
      '[[allow]]\npatterns = [""]',
      '[scan]\nexclude = "a"',
      '[scan]\nmax-file-size = 0',
      '[[detectors]]\nid = "a"',
      '[[detectors]]\nid = "A b"\npattern = "a"',
      '[[detectors]]\nid = "a"\npattern = "a"\nseverity = "bad"',
      '[[ignore]]\nreason = "r"',
      '[[allow]]\ntarget = "all"',
    ]) {
      assert.notDeepEqual(problemsOf(rulesOf({ 'keylift.toml': toml })), [], toml);
      assert.equal(validate(parse(toml)), false, toml);
    }
  });
});
