/**
 * The tests of `test/e2e/inside` run inside a real editor's extension host, against the packed VSIX. Each of them is
 * reported here under its own name.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { createSampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { bundleInsideTests } from './support/insideBundle';
import type { InsideTest } from './support/insideEntry';
import { runInside } from './support/insideRun';

const deadlineMs = 5 * 60_000;

/** Makes a mocha test of a result: passes, fails or is skipped as it did. */
function replay({ title, state, error }: InsideTest): Mocha.Test {
  if (state === 'skipped') return new Mocha.Test(title);
  return new Mocha.Test(title, () => {
    if (state === 'failed') assert.fail(error ?? 'failed without a message');
  });
}

describe('inside the extension host', function () {
  this.timeout(deadlineMs + 60_000);

  before(async () => {
    const work = mkdtempSync(join(tmpdir(), 'keylift-report-'));
    const sample = createSampleWorkspace();
    try {
      const report = join(work, 'report.json');
      const env = { KEYLIFT_INSIDE_REPORT: report };
      const tests = await bundleInsideTests();
      const { passed, output } = await runInside({ tests, folder: sample.folder, env, timeoutMs: deadlineMs });
      assert.ok(existsSync(report), `the tests did not come to their end:\n${output}`);
      const results = JSON.parse(readFileSync(report, 'utf8')) as InsideTest[];
      assert.ok(results.length > 0 && passed === results.every(({ state }) => state !== 'failed'), output);
      for (const result of results) this.addTest(replay(result));
    } finally {
      sample.remove();
      rmSync(work, { recursive: true, force: true });
    }
  });

  it('ran its tests', () => {
    assert.ok(this.tests.length > 1, 'no test ran inside the editor');
  });
});
