/**
 * What the extension host loads: runs the bundled test files beside it with mocha, and writes how each test ended to the
 * file that KEYLIFT_INSIDE_REPORT names. Bundled by `insideBundle`; runs nowhere else.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** How one test inside the editor ended. */
export interface InsideTest {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly durationMs: number;
  /** Message and stack of a failure. */
  readonly error?: string;
}

/** Several waits of `inside/editor.ts` fit into it: what was waited for in vain is said by them. */
const deadlineMs = 180_000;

function resultOf(test: Mocha.Test, error?: Error): InsideTest {
  const state = error ? 'failed' : test.isPending() ? 'skipped' : 'passed';
  const title = test.fullTitle();
  return { title, state, durationMs: test.duration ?? 0, ...(error && { error: error.stack ?? error.message }) };
}

/** Called by the extension host. Rejects when a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: deadlineMs,
    color: false,
    reporter: 'spec',
    forbidOnly: true,
    // As for the tests from outside; see `npm test`.
    retries: 1,
  });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  const results: InsideTest[] = [];
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const report = process.env['KEYLIFT_INSIDE_REPORT'];
      if (report !== undefined) writeFileSync(report, JSON.stringify(results));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', (test) => results.push(resultOf(test)));
    runner.on('pending', (test) => results.push(resultOf(test)));
    // A failing hook is reported here too, under its own title.
    runner.on('fail', (test, error: Error) => results.push(resultOf(test as Mocha.Test, error)));
  });
}
