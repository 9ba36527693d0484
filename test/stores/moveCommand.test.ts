/** `keylift fix --move`: the code changes once the store has the value, and stays as it is when the store says no. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../fixes/support/processes';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, otherKey, sampleKey } from '../support/scanRuns';
import { missingForStore, type StoreServer, startStore } from './support/servers';

const source = (key: string) => `const stripeSecretKey = '${key}';\nconsole.log(stripeSecretKey);\n`;

describe('keylift fix --move', function suite() {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  let server: StoreServer | undefined;
  const running = () => {
    if (server === undefined) throw new Error('the store does not run');
    return server;
  };

  before(async function start() {
    const missing = missingForStore('vault');
    if (missing !== undefined) {
      console.log(`      not run: ${missing} is not there`);
      this.skip();
    }
    server = await startStore('vault');
  });

  after(async () => {
    await server?.stop();
  });

  async function fix(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = running().env) {
    const done = await cli.run(['fix', '.', '--store', 'vault', ...args], { cwd, env: { ...cli.env(), ...env } });
    assertSilent(done.stdout + done.stderr);
    return done;
  }

  const read = (root: string) => readFileSync(join(root, 'app.mjs'), 'utf8');

  it('puts the value into the store, and the program reads it there', async () => {
    const root = folder({ 'package.json': '{"name":"sample"}\n', 'app.mjs': source(sampleKey) });
    const { code, stdout } = await fix(root, ['--write', '--move', '--vault-path', 'shop/{kebab}']);
    assert.equal(code, 0);
    assert.match(stdout, /Vault at 127\.0\.0\.1:\d+ holds shop\/stripe-secret-key now/);
    assert.doesNotMatch(stdout, /vault kv put/);
    assert.ok((await running().get('shop/stripe-secret-key')) === sampleKey);
    assert.match(read(root), /await vaultSecret\('shop\/stripe-secret-key'\)/);
    const program = await run(process.execPath, ['app.mjs'], { cwd: root, env: { ...running().env } });
    assert.ok(program.stdout.trim() === sampleKey, 'another output');
  });

  it('changes nothing when the store holds another value', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    await running().put('STRIPE_SECRET_KEY', otherKey);
    const { code, stdout } = await fix(root, ['--write', '--move']);
    assert.equal(code, 2);
    assert.match(stdout, /Vault holds another value in STRIPE_SECRET_KEY/);
    assert.ok(read(root) === source(sampleKey), 'the file was changed');
    assert.ok((await running().get('STRIPE_SECRET_KEY')) === otherKey, 'the store was changed');
    await running().remove('STRIPE_SECRET_KEY');
  });

  it('says what it put in before another value failed', async () => {
    const text = `const firstKey = '${sampleKey}';\nconst secondKey = '${otherKey}';\n`;
    const root = folder({ 'app.mjs': text });
    await running().put('SECOND_KEY', sampleKey);
    const { code, stdout } = await fix(root, ['--write', '--move']);
    assert.equal(code, 2);
    assert.match(stdout, /holds another value in SECOND_KEY.* Vault holds FIRST_KEY by now\. Nothing was changed/);
    assert.ok(read(root) === text, 'the file was changed');
    for (const name of ['FIRST_KEY', 'SECOND_KEY']) await running().remove(name);
  });

  it('changes nothing when the store refuses the token', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    const { code, stdout } = await fix(root, ['--write', '--move'], { ...running().env, VAULT_TOKEN: 'wrong' });
    assert.equal(code, 2);
    assert.match(stdout, /Vault does not let VAULT_TOKEN/);
    assert.ok(read(root) === source(sampleKey), 'the file was changed');
  });

  it('asks whether the store holds the values before it takes them out of the code', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    const { code, stderr } = await fix(root, ['--write']);
    assert.equal(code, 2);
    assert.match(stderr, /--move .* --no-move/);
    assert.ok(read(root) === source(sampleKey), 'the file was changed');
  });

  it('changes the code alone when told that the store holds the values', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    const { code, stdout } = await fix(root, ['--write', '--no-move'], {});
    assert.equal(code, 0);
    assert.match(stdout, /vault kv put -mount=secret STRIPE_SECRET_KEY value=-/);
    assert.match(read(root), /await vaultSecret\('STRIPE_SECRET_KEY'\)/);
  });

  it('sends nothing when it only shows what would change', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    const { code } = await fix(root, ['--move'], {});
    assert.equal(code, 0);
    assert.equal(await running().get('STRIPE_SECRET_KEY'), undefined);
  });

  it('refuses a path that code could not hold', async () => {
    const root = folder({ 'app.mjs': source(sampleKey) });
    const { code, stderr } = await fix(root, ['--vault-path', "a'b"]);
    assert.equal(code, 2);
    assert.match(stderr, /--vault-path must be a name/);
  });
});
