/**
 * Keylift keeps its own rule: no secret lies in this repository, not even one made up for a test. Samples are put together
 * at run time.
 */
import assert from 'node:assert/strict';
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import { scan } from '../../server/src/core/scan';
import { providers } from '../../server/src/detectors/index';
import { repositoryFiles, textOf } from './repository';

const catalogue = compileCatalogue(providers);

/** A finding that is known not to be a secret: where, and what its value looks like. */
interface Judged {
  readonly files: RegExp;
  readonly values: RegExp;
  readonly why: string;
}

const judged: readonly Judged[] = [
  {
    files: /^(?:server\/src|docs)\/detectors\//,
    values: /[[(\\]/,
    why: 'a regular expression, whose group is called "secret" or whose text speaks of passwords',
  },
  { files: /^test\//, values: /^⟦\d⟧$/, why: 'a mark that stands for a key put in at run time' },
  {
    files: /^test\/detectors\//,
    values: /^(?:x-oauth-basic|password\W*)$/,
    why: 'a word that fills the place of a password',
  },
];

function isJudged(path: string, value: string): boolean {
  return judged.some(({ files, values }) => files.test(path) && values.test(value));
}

/** Where and what, without the value. */
function findingsIn(path: string): string[] {
  const text = textOf(path);
  return scan(text, catalogue, { path })
    .findings.filter(({ start, end }) => !isJudged(path, text.slice(start, end)))
    .map(
      ({ detector, start, redacted }) => `${path}:${text.slice(0, start).split('\n').length} ${detector} ${redacted}`,
    );
}

describe('the repository', () => {
  it('holds no secret that Keylift knows', function () {
    this.timeout(60_000);
    const files = repositoryFiles().filter((path) => !/\.(?:png|webp|wasm|ico|gif)$/.test(path));
    assert.deepEqual(files.flatMap(findingsIn), []);
  });
});
