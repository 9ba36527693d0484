/**
 * Fixes programs and really runs them: what printed something before prints the same with the variable set, and ends with a
 * message that names the variable when it is unset or empty. The tables are in `cases/`.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables } from './cases/index';
import { toolchains } from './support/toolchains';
import { type Batch, judge, openBatch } from './support/verdict';
import { findingsIn, isReadable, type Job } from './support/workshop';

function jobOf(batch: Batch | undefined, index: number): { batch: Batch; job: Job } {
  const job = batch?.jobs[index];
  if (batch === undefined || job === undefined) throw new Error('the table was not prepared');
  return { batch, job };
}

for (const [language, programs] of Object.entries(tables)) {
  const toolchain = toolchains[language as keyof typeof tables];
  describe(`fixed programs: ${language}`, function suite() {
    this.timeout(180_000);
    let folder = '';
    let batch: Batch | undefined;

    before(async function prepare() {
      const missing = toolchain.missing();
      if (missing !== undefined) {
        console.log(`      not run: ${missing} is not installed`);
        this.skip();
      }
      folder = await mkdtemp(join(tmpdir(), `keylift-fixes-${language}-`));
      batch = await openBatch(toolchain, programs, folder);
    });

    after(async () => {
      if (folder !== '') await rm(folder, { recursive: true, force: true });
    });

    programs.forEach((program, index) => {
      const { refused, notRun, title, names } = program;
      if (refused !== undefined) {
        it(`refuses ${title}: ${refused}`, () => {
          const { job } = jobOf(batch, index);
          const reasons = job.outcome.refused.map((each) => each.reason);
          assert.ok(reasons.length > 0, 'nothing was found in the program');
          assert.deepEqual([...new Set(reasons)], [refused]);
          assert.equal(job.outcome.plan, undefined);
        });
        return;
      }
      it(`fixes ${title}${notRun === undefined ? '' : ` (not run: ${notRun})`}`, async () => {
        const { batch: ready, job } = jobOf(batch, index);
        assert.deepEqual(
          job.outcome.refused.map((each) => `${each.reason}: ${each.message}`),
          [],
        );
        assert.notEqual(job.outcome.plan, undefined, 'no plan');
        assert.equal(findingsIn(job.fixed, job.file).length, 0, 'keys are left');
        if (names !== undefined) assert.deepEqual(job.outcome.plan?.names, names);
        if (notRun !== undefined) {
          assert.ok(await isReadable(job.file, job.fixed), 'the fixed program does not parse');
          return;
        }
        const { compiled, sameOutput, loudWhenUnset, loudWhenEmpty, idempotent } = await judge(ready, job);
        const verdict = { compiled, sameOutput, loudWhenUnset, loudWhenEmpty, idempotent };
        const perfect = {
          compiled: true,
          sameOutput: true,
          loudWhenUnset: true,
          loudWhenEmpty: true,
          idempotent: true,
        };
        assert.deepEqual(verdict, perfect);
      });
    });
  });
}
