/**
 * The tests of `test/e2e/inside` and `insideTwoFolders` run inside a real editor's extension host, against the packed VSIX. Each of them is
 * reported here under its own name.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Mocha from 'mocha';
import { createSampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { bundleInsideTests } from './support/insideBundle';
import type { InsideTest } from './support/insideEntry';
import { runInside } from './support/insideRun';

/** Takes two minutes; some times that on a machine that is busy with other work is no fault. */
const deadlineMs = 15 * 60_000;

/** Makes a mocha test of a result: passes, fails or is skipped as it did. */
function replay({ title, state, error }: InsideTest): Mocha.Test {
  if (state === 'skipped') return new Mocha.Test(title);
  return new Mocha.Test(title, () => {
    if (state === 'failed') assert.fail(error ?? 'failed without a message');
  });
}

/** What is open while tests run. */
interface Opened {
  /** A folder or a `.code-workspace` file. */
  readonly folder: string;
  remove(): void;
}

/** Two folders in one window. */
function createTwoFolders(): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-folders-'));
  const workspace = join(folder, 'both.code-workspace');
  const folders = ['one', 'two'].map((path) => ({ path }));
  for (const { path } of folders) mkdirSync(join(folder, path));
  writeFileSync(workspace, JSON.stringify({ folders }));
  return { folder: workspace, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** @param tests name of a folder beside this file */
function inside(title: string, tests: string, open: () => Opened): void {
  describe(title, function () {
    this.timeout(deadlineMs + 60_000);

    before(async () => {
      const work = mkdtempSync(join(tmpdir(), 'keylift-report-'));
      const opened = open();
      try {
        const report = join(work, 'report.json');
        const env = { KEYLIFT_INSIDE_REPORT: report };
        const bundle = await bundleInsideTests(tests);
        const { folder } = opened;
        const { passed, output } = await runInside({ tests: bundle, folder, env, timeoutMs: deadlineMs });
        assert.ok(existsSync(report), `the tests did not come to their end:\n${output}`);
        const results = JSON.parse(readFileSync(report, 'utf8')) as InsideTest[];
        assert.ok(results.length > 0 && passed === results.every(({ state }) => state !== 'failed'), output);
        for (const result of results) this.addTest(replay(result));
      } finally {
        opened.remove();
        rmSync(work, { recursive: true, force: true });
      }
    });

    it('ran its tests', () => {
      assert.ok(this.tests.length > 1, 'no test ran inside the editor');
    });
  });
}

inside('inside the extension host', 'inside', createSampleWorkspace);
inside('inside the extension host, with two folders', 'insideTwoFolders', createTwoFolders);
