/** `keylift fix --store STORE --write --move` for every store: it holds the value then, and the project holds it nowhere. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeIds } from '../../server/src/shared/settings';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, sampleKey } from '../support/scanRuns';
import { missingForStore, type RemoteStoreId, type StoreServer, startStore } from './support/servers';

const source = `const stripeSecretKey = '${sampleKey}';\nconsole.log(stripeSecretKey);\n`;

/** What each store calls the secret, what the code says then, and the npm packages that it needs. */
const expected: Readonly<Record<RemoteStoreId, readonly [secret: string, code: string, packages: readonly string[]]>> =
  {
    'aws-secrets-manager': ['STRIPE_SECRET_KEY', 'await awsSecret(', ['@aws-sdk/client-secrets-manager']],
    vault: ['STRIPE_SECRET_KEY', 'await vaultSecret(', []],
    conjur: ['STRIPE_SECRET_KEY', 'await conjurSecret(', []],
    'azure-key-vault': ['stripe-secret-key', 'await azureSecret(', ['@azure/identity', '@azure/keyvault-secrets']],
    'google-secret-manager': ['STRIPE_SECRET_KEY', 'await googleSecret(', ['@google-cloud/secret-manager']],
    '1password': ['op://Private/STRIPE_SECRET_KEY/credential', 'requireEnv(', []],
    doppler: ['STRIPE_SECRET_KEY', 'requireEnv(', []],
  };

for (const id of storeIds.filter((each): each is RemoteStoreId => each !== 'env')) {
  describe(`keylift fix --store ${id} --write --move`, function suite() {
    this.timeout(120_000);
    const cli = builtCli();
    const folder = temporaryFolders();
    let server: StoreServer | undefined;
    const running = () => {
      if (server === undefined) throw new Error('the store does not run');
      return server;
    };

    before(async function start() {
      const missing = missingForStore(id);
      if (missing !== undefined) {
        console.log(`      not run: ${missing} is not there`);
        this.skip();
      }
      server = await startStore(id);
    });

    after(async () => {
      await server?.stop();
    });

    async function fix(cwd: string, more: NodeJS.ProcessEnv = {}) {
      const { env, plainEnv } = running();
      const all = { ...cli.env(), ...env, ...plainEnv, ...more };
      const done = await cli.run(['fix', '.', '--store', id, '--write', '--move'], { cwd, env: all });
      assertSilent(done.stdout + done.stderr);
      return done;
    }

    const project = () => folder({ 'package.json': '{"name":"sample"}\n', 'app.mjs': source });
    const texts = (root: string) => readdirSync(root).map((name) => readFileSync(join(root, name), 'utf8'));

    it('puts the value into the store, and leaves it nowhere else', async () => {
      const [secret, code, packages] = expected[id];
      const root = project();
      const done = await fix(root);
      assert.equal(done.code, 0, done.stdout + done.stderr);
      assert.ok(done.stdout.includes(`holds ${secret} now`), done.stdout);
      assert.ok((await running().get(secret)) === sampleKey, 'the store holds something else');
      assert.ok(
        texts(root).every((text) => !text.includes(sampleKey)),
        'a file holds the value',
      );
      assert.ok(readFileSync(join(root, 'app.mjs'), 'utf8').includes(code));
      const manifest = readFileSync(join(root, 'package.json'), 'utf8');
      const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
      assert.deepEqual(Object.keys(dependencies), packages);
      await running().remove(secret);
    });

    it('changes nothing when the store cannot be reached', async () => {
      const root = project();
      const { unreachable } = running();
      const { code, stdout } = await fix(root, { ...unreachable, ...closedTo(id) });
      assert.equal(code, 2);
      assert.match(stdout, /cannot be reached/);
      assert.deepEqual(texts(root).sort(), [source, '{"name":"sample"}\n'].sort());
    });

    it('changes nothing when the store does not accept the session', async () => {
      const root = project();
      const refused = await running().refuse();
      const { code } = await fix(root, refused);
      await running().accept?.();
      assert.equal(code, 2);
      assert.deepEqual(texts(root).sort(), [source, '{"name":"sample"}\n'].sort());
    });
  });
}

/** Sessions go the direct way: what leads programs to where nobody answers does not lead them. */
function closedTo(id: RemoteStoreId): NodeJS.ProcessEnv {
  return id === 'azure-key-vault' ? { AZURE_KEY_VAULT_ENDPOINT: 'http://127.0.0.1:9' } : {};
}
