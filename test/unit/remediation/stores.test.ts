/** What stores on a network make of code and project; that the programs run is shown in test/stores. */
import assert from 'node:assert/strict';
import { defaultStoreSettings, type StoreId } from '../../../server/src/remediation/plan';
import { type PlanOptions, plan } from './support';

const module = { 'package.json': '{\n  "type": "module"\n}\n' };

function fix(store: StoreId, path: string, source: string, options: PlanOptions = {}) {
  return plan(path, source, { store, ...options });
}

describe('a store that must be waited for', () => {
  const refused: Readonly<Record<string, readonly [path: string, source: string]>> = {
    'a function that is not async': ['a.mjs', "export function f() { return '⟦1⟧'; }\n"],
    'a callback that is not async': ['a.mjs', "async function f() { [1].map(() => '⟦1⟧'); }\n"],
    'the top level of a script': ['a.cjs', "const key = '⟦1⟧';\n"],
    'the top level of a file of a package of scripts': ['a.js', "const key = '⟦1⟧';\n"],
    'a field of a class': ['a.mjs', "class A { key = '⟦1⟧'; }\n"],
    'the default of a parameter': ['a.mjs', "async function f(key = '⟦1⟧') { return key; }\n"],
    'TypeScript that becomes a script': ['a.ts', "import 'x';\nconst key = '⟦1⟧';\n"],
  };
  for (const [place, [path, source]] of Object.entries(refused)) {
    it(`is not asked in ${place}`, async () => {
      const { reasons, outcome } = await fix('vault', path, source);
      assert.deepEqual(reasons, ['store-out-of-reach']);
      assert.equal(outcome.plan, undefined);
    });
  }

  const allowed: Readonly<Record<string, readonly [path: string, source: string]>> = {
    'the top level of a module': ['a.js', "const key = '⟦1⟧';\n"],
    'an async arrow function': ['a.cjs', "const f = async () => '⟦1⟧';\n"],
    'an async method': ['a.cjs', "class A { async f() { return '⟦1⟧'; } }\n"],
    'TypeScript of a package of modules': ['a.ts', "import 'x';\nconst key = '⟦1⟧';\n"],
  };
  for (const [place, [path, source]] of Object.entries(allowed)) {
    it(`is asked in ${place}`, async () => {
      const { reasons, text } = await fix('vault', path, source, { files: module });
      assert.deepEqual(reasons, []);
      assert.match(text, /await vaultSecret\('/);
    });
  }

  it('is asked in parentheses where the value is used at once', async () => {
    const { text } = await fix('vault', 'a.mjs', "const n = '⟦1⟧'.length;\n");
    assert.match(text, /const n = \(await vaultSecret\('\w+'\)\)\.length;/);
  });
});

describe('a store on a network', () => {
  it('is asked by one function for all keys of a file, which a later fix uses again', async () => {
    const first = await fix('vault', 'a.py', 'FIRST_KEY = "⟦1⟧"\nSPARE_KEY = "⟦2⟧"\n');
    assert.equal(first.text.split('def _vault_secret(').length, 2);
    const second = await fix('vault', 'a.py', `${first.text}THIRD_KEY = "⟦3⟧"\n`);
    assert.equal(second.text.split('def _vault_secret(').length, 2);
    assert.match(second.text, /^THIRD_KEY = _vault_secret\("THIRD_KEY"\)$/m);
  });

  it('is asked by a function of its own when that of the file reads another mount', async () => {
    const { text } = await fix('vault', 'a.py', 'A_KEY = "⟦1⟧"\n');
    const vault = { ...defaultStoreSettings.vault, mount: 'team' };
    const storeSettings = { ...defaultStoreSettings, vault };
    const again = await fix('vault', 'a.py', `${text}B_KEY = "⟦2⟧"\n`, { storeSettings });
    assert.match(again.text, /mount_point="team"/);
    assert.match(again.text, /^B_KEY = _vault_secret2\("STRIPE_SECRET_KEY_2"\)$/m);
  });

  it('gets another name for another key than the one that a later fix of the file already asks for', async () => {
    const first = await fix('conjur', 'a.rb', 'a = "⟦1⟧"\n');
    assert.match(first.text, /conjur_secret\("STRIPE_SECRET_KEY"\)/);
    const { outcome } = await fix('conjur', 'a.rb', `${first.text}b = "⟦2⟧"\n`);
    assert.deepEqual(outcome.plan?.names, ['STRIPE_SECRET_KEY_2']);
  });

  it('is asked for what the settings call the secret', async () => {
    const conjur = { account: 'acme', variable: 'apps/shop/{kebab}' };
    const { text, outcome } = await fix('conjur', 'a.rb', 'stripe_secret_key = "⟦1⟧"\n', {
      storeSettings: { ...defaultStoreSettings, conjur },
    });
    assert.match(text, /conjur_secret\("apps\/shop\/stripe-secret-key"\)/);
    assert.match(text, /\/secrets\/acme\/variable\//);
    assert.doesNotMatch(text, /CONJUR_ACCOUNT/);
    assert.deepEqual(
      outcome.plan?.entries.map(({ secret }) => secret),
      ['apps/shop/stripe-secret-key'],
    );
  });

  it('gets its client named in the manifest, and its variables in .env.example', async () => {
    const { files, outcome } = await fix('aws-secrets-manager', 'a.mjs', "const stripeKey = '⟦1⟧';\n", {
      files: { 'package.json': '{}\n', '.env.example': 'A=\n' },
    });
    assert.match(files['package.json'] ?? '', /"@aws-sdk\/client-secrets-manager": "\^3/);
    assert.equal(files['.env.example'], 'A=\nAWS_REGION=\n');
    assert.ok(outcome.plan?.files.every(({ holdsSecret }) => !holdsSecret));
    assert.ok(outcome.plan?.notes.some((note) => note.includes('npm install')));
  });

  it('leaves the value in no file', async () => {
    const { text, files } = await fix('vault', 'a.py', 'A_KEY = "⟦1⟧"\n', { files: { 'requirements.txt': '' } });
    assert.doesNotMatch(`${text}${JSON.stringify(files)}`, /⟦1⟧/);
  });

  it('says how to put the value in, without a value on the command line', async () => {
    const { outcome } = await fix('vault', 'a.py', 'A_KEY = "⟦1⟧"\n');
    assert.match(outcome.plan?.entries[0]?.byHand ?? '', /vault kv put -mount=secret STRIPE_SECRET_KEY value=-/);
  });

  it('is not asked where no function can be declared', async () => {
    const { reasons } = await fix('vault', 'A.java', 'interface A {\n    String KEY = "⟦1⟧";\n}\n');
    assert.deepEqual(reasons, ['store-out-of-reach']);
  });

  it('says that a variable of the environment is not read any more', async () => {
    const { text, outcome } = await fix('vault', 'a.py', 'import os\nk = os.environ.get("A_KEY", "⟦1⟧")\n');
    assert.match(text, /^k = _vault_secret\("A_KEY"\)$/m);
    assert.ok(outcome.plan?.notes.some((note) => /A_KEY .*asks Vault alone/.test(note)));
  });
});
