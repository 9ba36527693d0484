/** Why a line is a finding or none: each verdict of the engine is told with what led to it. */
import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { explain } from '../../../server/src/core/explain';
import type { ScanOptions } from '../../../server/src/core/finding';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const catalogue = compileCatalogue(providers);

function explainLine(text: string, options?: ScanOptions) {
  return explain(
    text,
    catalogue,
    { start: 0, end: text.indexOf('\n') < 0 ? text.length : text.indexOf('\n') },
    options,
  );
}

describe('an explanation', () => {
  it('tells what a scan reports, with anchor and entropy', () => {
    const text = `const a = '${key}';\nconst b = 1;`;
    const { confirmed } = explainLine(text);
    assert.deepEqual(
      confirmed.map(({ finding }) => finding),
      scan(text, catalogue).findings,
    );
    const [first] = confirmed;
    assert.equal(first?.anchor, text.indexOf(key));
    assert.ok((first?.entropy ?? 0) > 3);
    assert.equal(first?.ignored, undefined);
  });

  it('tells by which mark a finding is ignored', () => {
    const { confirmed } = explainLine(`const a = '${key}'; // keylift:ignore revoked`);
    assert.deepEqual(
      confirmed.map(({ ignored }) => ignored?.kind),
      ['mark'],
    );
  });

  it('tells that a match reads like a placeholder', () => {
    const { confirmed, silent } = explainLine(`const a = 'sk_${'live'}_${'x'.repeat(24)}';`);
    assert.deepEqual(confirmed, []);
    const stripe = silent.find(({ detector }) => detector.spec.id.startsWith('stripe-') && detector.inToken);
    assert.equal(stripe?.reason.kind, 'rejected');
  });

  it('tells which words were there without a match', () => {
    const { silent } = explainLine(`const a = 'sk_${'live'}_';`);
    assert.ok(
      silent.some(({ detector, reason }) => detector.spec.id.startsWith('stripe-') && reason.kind === 'no-match'),
    );
  });

  it('tells that a detector is switched off', () => {
    const text = `const a = '${key}';`;
    const id = scan(text, catalogue).findings[0]?.detector ?? '';
    const { confirmed, silent } = explainLine(text, { disabled: new Set([id]), generic: false });
    assert.deepEqual(confirmed, []);
    assert.ok(silent.some(({ detector, reason }) => detector.spec.id === id && reason.kind === 'switched-off'));
  });

  it('says nothing of other lines', () => {
    const text = `const b = 1;\nconst a = '${key}';`;
    assert.deepEqual(explainLine(text), { confirmed: [], silent: [] });
  });

  it('holds no matched text', () => {
    for (const text of [`a = '${key}'`, `password = '${key}'`, `token: ${randomText('lower', 30)}`]) {
      const { confirmed, silent } = explainLine(text);
      const told = JSON.stringify([confirmed, silent.map(({ shown, reason }) => [shown, reason])]);
      assert.equal(told.includes(key.slice(10)), false);
      assert.equal(told.includes(randomText('lower', 30).slice(10)), false);
    }
  });
});
