import assert from 'node:assert/strict';
import { plan } from './support';

/** Plans the fixes of one cell, as an editor sends it: a text of its own, with the notebook's path. */
function planCell(source: string) {
  return plan('analysis.ipynb', source, { languageId: 'python' });
}

describe('cells of notebooks', () => {
  it('are fixed as Python, with the import in the same cell', async () => {
    const { text, reasons } = await planCell('stripe_key = "⟦1⟧"\nprint(stripe_key)\n');
    assert.deepEqual(reasons, []);
    assert.match(text, /^import os\n/);
    assert.match(text, /stripe_key = _require_env\("STRIPE_KEY"\)/);
  });

  it('keep a magic of the whole cell on the first line', async () => {
    const { text, reasons } = await planCell('%%time\nstripe_key = "⟦1⟧"\n');
    assert.deepEqual(reasons, []);
    assert.match(text, /^%%time\n/);
    assert.match(text, /\nimport os\n/);
  });

  it('keep magics of single lines', async () => {
    const { text, reasons } = await planCell('%matplotlib inline\nimport numpy as np\n\nstripe_key = "⟦1⟧"\n');
    assert.deepEqual(reasons, []);
    assert.match(text, /%matplotlib inline\n/);
    assert.match(text, /stripe_key = _require_env\(/);
  });

  it('of another language are left alone', async () => {
    const { outcome, reasons } = await planCell('%%bash\nexport KEY="⟦1⟧"\n');
    assert.equal(outcome.plan, undefined);
    assert.deepEqual(reasons, ['language-not-supported']);
  });

  it('are found in the notebook, not in its JSON', async () => {
    const { outcome } = await plan('analysis.ipynb', '{"source": ["stripe_key = \\"⟦1⟧\\""]}', { languageId: 'json' });
    assert.match(outcome.refused[0]?.message ?? '', /keylift fix/);
  });

  it('use the helper that their own text has', async () => {
    const { text } = await planCell('import os\n\nstripe_key = "⟦1⟧"\ntoken = "⟦2⟧"\n');
    assert.equal(text.split('import os').length, 2);
    assert.equal(text.split('def _require_env').length, 2);
  });
});
