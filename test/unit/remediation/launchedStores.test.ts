/** What stores that start a program with its environment filled make of code and project; that programs run is in test/stores. */
import assert from 'node:assert/strict';
import { defaultStoreSettings } from '../../../server/src/remediation/plan';
import { plan } from './support';

const source = 'stripe_secret_key = "⟦1⟧"\n';

describe('1Password', () => {
  it('gets a reference in a file that nothing else loads, and the code reads a variable', async () => {
    const { text, files, outcome } = await plan('a.py', source, { store: '1password' });
    assert.match(text, /^stripe_secret_key = _require_env\("STRIPE_SECRET_KEY"\)$/m);
    assert.deepEqual(files, { 'op.env': 'STRIPE_SECRET_KEY="op://Private/STRIPE_SECRET_KEY/credential"\n' });
    assert.equal(outcome.plan?.title, 'Read STRIPE_SECRET_KEY from the environment that 1Password fills');
    assert.ok(outcome.plan?.notes.some((note) => note.includes('`op run --env-file=op.env -- COMMAND`')));
  });

  it('goes on with a .env that holds references already', async () => {
    const before = 'DB_PASSWORD="op://Shop/db/password"\nSTRIPE_SECRET_KEY=\n';
    const { files, outcome } = await plan('a.py', source, { store: '1password', files: { '.env': before } });
    const line = 'STRIPE_SECRET_KEY="op://Private/STRIPE_SECRET_KEY/credential"\n';
    assert.deepEqual(files, { '.env': `DB_PASSWORD="op://Shop/db/password"\n${line}` });
    assert.ok(outcome.plan?.notes.some((note) => note.includes('--env-file=.env ')));
  });

  it('takes no name that stands for something else', async () => {
    const files = { 'op.env': 'STRIPE_SECRET_KEY="op://Shop/stripe/key"\n' };
    const { outcome } = await plan('a.py', source, { store: '1password', files });
    assert.deepEqual(outcome.plan?.names, ['STRIPE_SECRET_KEY_2']);
  });

  it('goes by the settings', async () => {
    const onePassword = { vault: 'Shop keys', item: 'shop {kebab}', field: 'api key' };
    const storeSettings = { ...defaultStoreSettings, onePassword };
    const { files, outcome } = await plan('a.py', source, { store: '1password', storeSettings });
    const reference = 'op://Shop keys/shop stripe-secret-key/api key';
    assert.deepEqual(files, { 'op.env': `STRIPE_SECRET_KEY="${reference}"\n` });
    const [entry] = outcome.plan?.entries ?? [];
    assert.equal(entry?.secret, reference);
    assert.match(entry?.byHand ?? '', /^1Password must hold .*; `jq .* \| op item create --vault "Shop keys" -` reads/);
  });
});

describe('Doppler', () => {
  it('gets nothing into the project but a name in .env.example', async () => {
    const { text, files, outcome } = await plan('a.rb', source, {
      store: 'doppler',
      files: { '.env.example': 'A=\n' },
    });
    assert.match(text, /ENV\.fetch\("STRIPE_SECRET_KEY"\)/);
    assert.deepEqual(files, { '.env.example': 'A=\nSTRIPE_SECRET_KEY=\n' });
    assert.match(outcome.plan?.entries[0]?.byHand ?? '', /`doppler secrets set STRIPE_SECRET_KEY --silent` reads/);
  });

  it('goes by the settings', async () => {
    const storeSettings = { ...defaultStoreSettings, doppler: { project: 'shop', config: 'dev_me' } };
    const { outcome } = await plan('a.rb', source, { store: 'doppler', storeSettings });
    assert.ok(
      outcome.plan?.notes.includes(
        'Start the program with `doppler run --project shop --config dev_me -- COMMAND`, which fills its environment.',
      ),
    );
  });

  const read: Readonly<Record<string, readonly [path: string, text: string]>> = {
    Python: ['a.py', 'import os\na = os.environ["STRIPE_SECRET_KEY"]\nstripe_secret_key = "⟦1⟧"\n'],
    JavaScript: ['a.js', "a(process.env.STRIPE_SECRET_KEY);\nconst stripeSecretKey = '⟦1⟧';\n"],
    Bash: ['a.sh', 'echo "${STRIPE_SECRET_KEY:-}"\nstripe_secret_key=\'⟦1⟧\'\n'],
  };
  for (const [language, [path, text]] of Object.entries(read)) {
    it(`gives no name that the code reads already to another key (${language})`, async () => {
      const { outcome } = await plan(path, text, { store: 'doppler' });
      assert.deepEqual(outcome.plan?.names, ['STRIPE_SECRET_KEY_2']);
    });
  }

  it('says what counts where the program read its environment first', async () => {
    const { outcome } = await plan('a.py', 'import os\nk = os.environ.get("A_KEY", "⟦1⟧")\n', { store: 'doppler' });
    assert.ok(outcome.plan?.notes.some((note) => /A_KEY .*what Doppler holds/.test(note)));
  });

  it('serves a language without a client, and a compose file', async () => {
    const lua = await plan('a.lua', 'local stripe_secret_key = "⟦1⟧"\n', { store: 'doppler' });
    assert.match(lua.text, /require_env\("STRIPE_SECRET_KEY"\)/);
    const compose = 'services:\n  a:\n    environment:\n      STRIPE_SECRET_KEY: ⟦1⟧\n';
    const { text, outcome } = await plan('compose.yaml', compose, { store: 'doppler' });
    assert.match(text, /\$\{STRIPE_SECRET_KEY:\?/);
    assert.ok(outcome.plan?.notes.every((note) => !note.includes('reads the `.env`')));
  });

  it('is not offered where variables come from elsewhere', async () => {
    const workflow = 'jobs:\n  a:\n    env:\n      STRIPE_SECRET_KEY: ⟦1⟧\n';
    const { reasons } = await plan('.github/workflows/a.yml', workflow, { store: 'doppler' });
    assert.deepEqual(reasons, ['language-not-supported']);
  });
});
