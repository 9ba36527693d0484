/**
 * Programs that read from a store, really run against it: what printed a key before prints the same once the store holds it,
 * and ends with a message that names the secret while the store does not.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../fixes/support/processes';
import { sampleKey } from '../fixes/support/program';
import { type Job, planIn, prepareJob } from '../fixes/support/workshop';
import { storePrograms } from './support/programs';
import { missingForStore, type RemoteStoreId, type StoreServer, startStore } from './support/servers';
import { type StoreLanguage, storeToolchains } from './support/toolchains';

const storeIds: readonly RemoteStoreId[] = ['aws-secrets-manager', 'vault', 'conjur'];
const languages = Object.keys(storePrograms) as StoreLanguage[];
const name = 'STRIPE_SECRET_KEY';

function excerpt({ stdout, stderr }: Outcome): string {
  return `${stdout}${stderr}`.replaceAll(sampleKey(1), '…').slice(0, 1_500);
}

for (const id of storeIds) {
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
          const env = server.env;
          const without = await toolchain.execute(placed, env);
          assert.notEqual(without.code, 0, 'it runs without the secret');
          assert.ok(`${without.stdout}${without.stderr}`.includes(name), `no word of the secret: ${excerpt(without)}`);
          await server.put(name, sampleKey(1));
          try {
            const [plain, read] = [await toolchain.execute(before, {}), await toolchain.execute(placed, env)];
            assert.equal(read.code, 0, excerpt(read));
            assert.ok(plain.stdout.includes(sampleKey(1)));
            assert.ok(read.stdout === plain.stdout, `another output: ${excerpt(read)}`);
          } finally {
            await server.remove(name);
          }
        });
      });
    }
  });
}
