/** Uses gathered from many texts, and the names that a value is passed on by. */
import assert from 'node:assert/strict';
import { gatherUsages, maxUsages } from '../../../../server/src/guide/usages/gatherUsages';
import { valuePlacesIn } from '../../../../server/src/guide/usages/valuePlaces';
import { lineIndex } from '../../../../server/src/shared/report';
import { randomText } from '../../../support/samples';

const value = `acme_${randomText('hex', 32)}`;

function reader(texts: Readonly<Record<string, string>>) {
  return async function* () {
    for (const [file, text] of Object.entries(texts)) yield { uri: `file:///p/${file}`, file, text };
  };
}

describe('gathering uses', () => {
  it('finds the variable that a value is passed on by, and its uses in other files', async () => {
    const read = reader({ 'a.js': 'use(process.env.PAY_KEY)\n', '.env': `\nPAY_KEY=${value}\n` });
    const found = await gatherUsages({ names: [], value: { text: value, redacted: 'acme_…' } }, read, lineIndex);
    assert.deepEqual([found.names, found.values, found.capped], [['PAY_KEY'], 1, false]);
    assert.deepEqual(
      found.usages.map(({ uri, kind, startLine, startColumn }) => [uri, kind, startLine, startColumn]),
      [
        ['file:///p/a.js', 'reads', 1, 17],
        ['file:///p/.env', 'sets', 2, 1],
        ['file:///p/.env', 'holds', 2, 9],
      ],
    );
    assert.equal(JSON.stringify(found).includes(value), false);
  });

  it('says when there is more than it tells', async () => {
    const read = reader({ 'a.sh': 'echo $PAY_KEY\n'.repeat(maxUsages + 1) });
    const found = await gatherUsages({ names: ['PAY_KEY'] }, read, lineIndex);
    assert.deepEqual([found.usages.length, found.capped], [maxUsages, true]);
  });
});

describe('places of a value', () => {
  it('are whole words, however the value is written', () => {
    const names = (text: string) => valuePlacesIn(text, value).map(({ name }) => name);
    assert.deepEqual(names(`"PAY_KEY": "${value}"`), ['PAY_KEY']);
    assert.deepEqual(names(`ENV PAY_KEY ${value}`), ['PAY_KEY']);
    assert.deepEqual(names(`const key = '${value}'`), [undefined]);
    assert.deepEqual(names(`x${value} ${value}0`), []);
  });

  it('are not looked for when the value is too short to mean anything', () => {
    assert.deepEqual(valuePlacesIn('a = admin', 'admin'), []);
  });
});
