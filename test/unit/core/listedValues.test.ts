import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const values = [1, 2, 3].map((salt) => `falcon${randomText('digits', 4, salt)}`);

/** Which of the values are found, by their places in the list. */
function foundIn(text: string): readonly number[] {
  const { findings } = scan(text, catalogue);
  return findings.map(({ start, end }) => values.indexOf(text.slice(start, end)));
}

describe('values of a list', () => {
  const quoted = values.map((value) => `"${value}"`);

  it('are found beside the first one', () => {
    assert.deepEqual(foundIn(`passwords = [${quoted.join(', ')}]\n`), [0, 1, 2]);
    assert.deepEqual(foundIn(`passwords = [\n  ${quoted.join(',\n  ')},\n]\n`), [0, 1, 2]);
    assert.deepEqual(foundIn(`passwords=(${quoted.join(' ')})\n`), [0, 1, 2]);
    assert.deepEqual(foundIn(`passwords:\n${values.map((value) => `  - ${value}\n`).join('')}`), [0, 1, 2]);
  });

  it('are judged each by itself, where the first is a secret', () => {
    assert.deepEqual(foundIn(`passwords = [${quoted[0]}, "", "a1", "second", ${quoted[1]}]\n`), [0, 1]);
    assert.deepEqual(foundIn(`password = ["second", ${quoted.join(', ')}]\n`), []);
  });

  it('are not arguments of a call, nor what follows the list', () => {
    assert.deepEqual(foundIn(`password = sha256("${values[0]}", "${values[1]}")\n`), [0]);
    assert.deepEqual(foundIn(`passwords = ["${values[0]}"]\nnames = ["${values[1]}"]\n`), [0]);
    assert.deepEqual(foundIn(`passwords:\n  - ${values[0]}\nnames:\n  - ${values[1]}\n`), [0]);
    assert.deepEqual(foundIn(`passwords = ["${values[0]}", "${values[1]}" => 1]\n`), [0]);
  });
});
