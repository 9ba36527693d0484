import assert from 'node:assert/strict';
import { plan } from '../support';

const source = "const billingKey = '⟦1⟧';\n";

describe('the environment as a store', () => {
  it('writes the value to .env and a placeholder to .env.example', async () => {
    const { files, outcome } = await plan('main.js', source);
    assert.deepEqual(files, { '.env': "BILLING_KEY='⟦1⟧'\n", '.env.example': 'BILLING_KEY=\n' });
    assert.deepEqual(
      outcome.plan?.files.map((change) => change.holdsSecret),
      [true, false],
    );
    assert.equal(outcome.plan?.title, 'Read BILLING_KEY from the environment');
  });

  it('lets git ignore .env before it writes there', async () => {
    const { outcome, files } = await plan('main.js', source, {
      state: 'not-ignored',
      files: { '.gitignore': 'node_modules' },
    });
    assert.deepEqual(
      outcome.plan?.files.map((change) => change.path),
      ['.gitignore', '.env', '.env.example'],
    );
    assert.equal(files['.gitignore'], 'node_modules\n.env\n');
  });

  it('makes a .gitignore where there is no git yet', async () => {
    const { files } = await plan('main.js', source, { state: 'untracked-folder' });
    assert.equal(files['.gitignore'], '.env\n');
    assert.equal(files['.env'], "BILLING_KEY='⟦1⟧'\n");
  });

  it('adds no second rule when the first is not saved yet', async () => {
    const { files } = await plan('main.js', source, { state: 'not-ignored', files: { '.gitignore': '.env\r\n' } });
    assert.equal(files['.gitignore'], undefined);
  });

  it('adds a rule below one that takes .env back', async () => {
    const { files } = await plan('main.js', source, { state: 'not-ignored', files: { '.gitignore': '.env\n!.env\n' } });
    assert.equal(files['.gitignore'], '.env\n!.env\n.env\n');
  });

  it('writes no value into a file that git tracks, and says so', async () => {
    const { files, outcome } = await plan('main.js', source, { state: 'tracked', files: { '.env': 'A=1\n' } });
    assert.deepEqual(files, { '.env.example': 'BILLING_KEY=\n' });
    assert.match(outcome.plan?.notes[0] ?? '', /git tracks \.env.*BILLING_KEY/);
    assert.equal(outcome.plan?.unkept, 'git tracks .env');
  });

  it('keeps to the package the file belongs to', async () => {
    const packages = { 'package.json': '{}', 'apps/shop/package.json': '{}', '.gitignore': '' };
    const { files } = await plan('apps/shop/src/main.js', source, { state: 'not-ignored', files: packages });
    assert.deepEqual(Object.keys(files), ['.gitignore', 'apps/shop/.env', 'apps/shop/.env.example']);
  });

  it('uses the example file that is there', async () => {
    const { files } = await plan('main.js', source, { files: { '.env.sample': 'A=\n' } });
    assert.equal(files['.env.sample'], 'A=\nBILLING_KEY=\n');
  });

  it('changes nothing that is there already', async () => {
    const there = { '.env': "BILLING_KEY='⟦1⟧'\n", '.env.example': 'BILLING_KEY=x\n' };
    const { files, text } = await plan('main.js', source, { files: there });
    assert.deepEqual(files, {});
    assert.match(text, /requireEnv\('BILLING_KEY'\)/);
  });

  it('reuses the name under which .env has the value', async () => {
    const { outcome, files } = await plan('main.js', source, { files: { '.env': 'SHOP_KEY=⟦1⟧\n' } });
    assert.deepEqual(outcome.plan?.names, ['SHOP_KEY']);
    assert.equal(files['.env'], undefined);
  });

  it('never overwrites another value', async () => {
    const { outcome, files } = await plan('main.js', source, { files: { '.env': 'BILLING_KEY=other\n' } });
    assert.deepEqual(outcome.plan?.names, ['BILLING_KEY_2']);
    assert.equal(files['.env'], "BILLING_KEY=other\nBILLING_KEY_2='⟦1⟧'\n");
  });

  it('fills an assignment that is empty', async () => {
    const { files } = await plan('main.js', source, { files: { '.env': 'BILLING_KEY=\nA=1\n' } });
    assert.equal(files['.env'], "BILLING_KEY='⟦1⟧'\nA=1\n");
  });

  it('leaves the value of .env where the code had a fallback for it', async () => {
    const { outcome, files, text } = await plan('main.js', "const k = process.env.BILLING_KEY || '⟦1⟧';\n", {
      files: { '.env': 'BILLING_KEY=other\n' },
    });
    assert.match(text, /const k = requireEnv\('BILLING_KEY'\);/);
    assert.equal(files['.env'], undefined);
    assert.match(outcome.plan?.notes[0] ?? '', /another value/);
  });

  it('keeps the line ends of the files it changes', async () => {
    const crlf = { '.env': 'A=1\r\n', '.env.example': 'A=', '.gitignore': 'dist\r\n' };
    const { files } = await plan('main.js', source, { files: crlf, state: 'not-ignored' });
    assert.equal(files['.env'], "A=1\r\nBILLING_KEY='⟦1⟧'\r\n");
    assert.equal(files['.gitignore'], 'dist\r\n.env\r\n');
    assert.equal(files['.env.example'], 'A=\nBILLING_KEY=\n');
  });

  it('writes several values in one edit', async () => {
    const { outcome, files } = await plan('main.js', "const aKey = '⟦1⟧', bSecret = '⟦2⟧', again = '⟦1⟧';\n");
    assert.equal(outcome.plan?.files[0]?.edits.length, 1);
    assert.equal(files['.env']?.split('\n').length, 3);
  });
});
