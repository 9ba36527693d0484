/**
 * Programs that read from a store, really run against it: what printed a key before prints the same once the store holds it,
 * and ends with a message that names the secret while the store does not, or holds an empty one, or accepts no session, or
 * cannot be reached.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeIds } from '../../server/src/shared/settings';
import type { Outcome } from '../fixes/support/processes';
import { sampleKey } from '../fixes/support/program';
import { type Job, planIn, prepareJob } from '../fixes/support/workshop';
import { environmentOf, launcherOf } from './support/launching';
import { storePrograms } from './support/programs';
import { missingForStore, type RemoteStoreId, type StoreServer, startStore, type Variables } from './support/servers';
import { execute, type StoreLanguage, storeToolchains } from './support/toolchains';

const remoteIds = storeIds.filter((id): id is RemoteStoreId => id !== 'env');
const languages = Object.keys(storePrograms) as StoreLanguage[];
const name = 'STRIPE_SECRET_KEY';

/** AWS refuses to hold an empty secret. */
function holdsEmpty(id: RemoteStoreId): boolean {
  return id !== 'aws-secrets-manager';
}

/** Started without the tool, the program has no variable, and says so. */
function staysLoud(told: Outcome): void {
  assert.notEqual(told.code, 0, 'it runs without the tool');
  assert.ok(`${told.stdout}${told.stderr}`.includes(name), `no word of the variable: ${excerpt(told)}`);
}

function excerpt({ stdout, stderr }: Outcome): string {
  return `${stdout}${stderr}`.replaceAll(sampleKey(1), '…').slice(0, 1_500);
}

for (const id of remoteIds) {
  describe(`programs that read from ${id}`, function suite() {
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

    for (const language of languages) {
      const toolchain = storeToolchains[language];
      storePrograms[language].forEach((program, index) => {
        it(`${language}: ${program.title}`, async function judge() {
          const missing = toolchain.missing();
          if (missing !== undefined) {
            console.log(`      not run: ${missing} is not there`);
            this.skip();
          }
          if (server === undefined) throw new Error('the store does not run');
          const job: Job = await prepareJob(folder, `${language}${index}`, program.file ?? '', program, id);
          assert.deepEqual(
            job.outcome.refused.map(({ message }) => message),
            [],
          );
          assert.deepEqual(job.outcome.plan?.names, [name]);
          const again = await planIn(job.after, job.file, job.fixed, id);
          assert.equal(again.plan, undefined, 'a second plan changes more');
          const placed = { folder: job.after, file: job.file };
          const before = { folder: job.before, file: job.file };
          for (const each of [before, placed]) {
            const told = await toolchain.compile(each);
            assert.equal(told?.replaceAll(sampleKey(1), '…'), undefined, job.fixed.replaceAll(sampleKey(1), '…'));
          }
          const secret = job.outcome.plan?.entries[0]?.secret ?? '';
          const env = environmentOf(server, toolchain);
          const launcher = launcherOf(server, job.outcome.plan);
          const loud = async (more: Variables, word = launcher === undefined ? secret : name) => {
            const told = await execute(toolchain, placed, { ...env, ...more }, launcher);
            assert.notEqual(told.code, 0, 'it runs without the secret');
            const said = `${told.stdout}${told.stderr}`;
            assert.ok(said.includes(word) && said.trim() !== '', `no word of the secret: ${excerpt(told)}`);
            assert.ok(!said.includes(sampleKey(1)), 'it tells the value');
          };
          await loud({});
          await server.put(secret, sampleKey(1));
          try {
            const plain = await execute(toolchain, before, {});
            const read = await execute(toolchain, placed, env, launcher);
            assert.equal(read.code, 0, excerpt(read));
            assert.ok(plain.stdout.includes(sampleKey(1)));
            assert.ok(read.stdout === plain.stdout, `another output: ${excerpt(read)}`);
            // What a language does when things fail does not depend on where the lookup stands.
            // A tool that starts nothing speaks for itself, and names no secret.
            const word = launcher === undefined ? secret : '';
            if (index === 0) await loud(server.unreachable, word);
            if (index === 0) await loud(await server.refuse(), word);
            if (index === 0 && id === 'aws-secrets-manager') await loud({ AWS_REGION: '' });
            if (launcher !== undefined) staysLoud(await execute(toolchain, placed, env));
          } finally {
            await server.accept?.();
            await server.remove(secret);
          }
          if (!holdsEmpty(id)) return;
          await server.put(secret, '');
          await loud({});
          await server.remove(secret);
        });
      });
    }
  });
}
