/**
 * Programs that were fixed with settings of their own, really run: the place is in the code then, and no variable of the
 * environment says it; ids have slashes, spaces and forms of the name where the store knows them.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/src/host/stores/index';
import { defaultStoreSettings, type StoreSettings } from '../../server/src/remediation/plan';
import { storeIds } from '../../server/src/shared/settings';
import { sampleKey } from '../fixes/support/program';
import { prepareJob } from '../fixes/support/workshop';
import { environmentOf, launcherOf } from './support/launching';
import { storePrograms } from './support/programs';
import { missingForStore, type RemoteStoreId, type StoreServer, startStore, type Variables } from './support/servers';
import { execute, type StoreLanguage, storeToolchains } from './support/toolchains';

const storeSettings: StoreSettings = {
  aws: { region: 'eu-central-1', secret: 'shop/{kebab}' },
  vault: { mount: 'secret', path: 'shop/{snake}', field: 'api_key' },
  conjur: { account: 'acme', variable: 'apps/shop/{kebab}' },
  azure: { vaultUrl: 'https://keylift-tests.vault.azure.net', secret: 'shop-{kebab}' },
  google: { project: 'keylift-tests', secret: 'shop_{snake}' },
  onePassword: { vault: 'Private', item: 'shop {kebab}', field: 'api key' },
  doppler: { project: 'shop', config: 'dev_me' },
};

/** What each of them takes the place of. */
const replaced: Readonly<Partial<Record<RemoteStoreId, string>>> = {
  'aws-secrets-manager': 'AWS_REGION',
  conjur: 'CONJUR_ACCOUNT',
  'azure-key-vault': 'AZURE_KEY_VAULT_ENDPOINT',
  'google-secret-manager': 'GOOGLE_CLOUD_PROJECT',
};

function without(env: Variables, name: string | undefined): Variables {
  return Object.fromEntries(Object.entries(env).filter(([each]) => each !== name));
}

/** By a session, which goes by the same settings; Key Vault's has the address of a cloud, where the stand-in is not. */
async function put(id: RemoteStoreId, server: StoreServer, secret: string): Promise<void> {
  if (id === 'azure-key-vault') return server.put(secret, sampleKey(1));
  const outcome = openStore(id, { ...server.env, ...server.plainEnv }, storeSettings);
  assert.equal(outcome.kind, 'open');
  if (outcome.kind === 'open') {
    const { kind } = await outcome.session.put(secret, sampleKey(1));
    assert.notEqual(kind, 'failed');
  }
}

it('the settings of these tests are none of the defaults', () => {
  for (const [store, settings] of Object.entries(storeSettings))
    assert.notDeepEqual(settings, defaultStoreSettings[store as keyof StoreSettings]);
});

for (const id of storeIds.filter((each): each is RemoteStoreId => each !== 'env')) {
  describe(`programs that read from ${id} as the settings say`, function suite() {
    this.timeout(300_000);
    let server: StoreServer | undefined;
    let folder = '';

    before(async function open() {
      const missing = missingForStore(id);
      if (missing !== undefined) {
        console.log(`      not run: ${missing} is not there`);
        this.skip();
      }
      folder = await mkdtemp(join(tmpdir(), 'keylift-stores-'));
      server = await startStore(id);
    });

    after(async () => {
      await server?.stop();
      if (folder !== '') await rm(folder, { recursive: true, force: true });
    });

    for (const language of Object.keys(storePrograms) as StoreLanguage[]) {
      const toolchain = storeToolchains[language];
      it(language, async function judge() {
        const needsProxy = toolchain.isPlain && id === 'azure-key-vault';
        const missing = needsProxy ? 'a way through a proxy' : toolchain.missing();
        if (missing !== undefined) {
          console.log(`      not run: ${missing} is not there`);
          this.skip();
        }
        const [program] = storePrograms[language];
        if (server === undefined || program === undefined) throw new Error('nothing to run');
        const job = await prepareJob(folder, language, program.file ?? '', program, { store: id, storeSettings });
        const secret = job.outcome.plan?.entries[0]?.secret ?? '';
        const [before, after] = [job.before, job.after].map((each) => ({ folder: each, file: job.file }));
        if (before === undefined || after === undefined) throw new Error('nothing to run');
        for (const each of [before, after]) {
          const told = await toolchain.compile(each);
          assert.equal(told?.replaceAll(sampleKey(1), '…'), undefined, job.fixed.replaceAll(sampleKey(1), '…'));
        }
        await put(id, server, secret);
        const launcher = launcherOf(server, job.outcome.plan);
        const env = without(environmentOf(server, toolchain), replaced[id]);
        const [plain, read] = [await execute(toolchain, before, {}), await execute(toolchain, after, env, launcher)];
        assert.equal(read.code, 0, `${read.stdout}${read.stderr}`.replaceAll(sampleKey(1), '…').slice(0, 1_500));
        assert.ok(read.stdout === plain.stdout, 'another output');
      });
    }
  });
}
