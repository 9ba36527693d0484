/** What the tests of `keylift scan` share: a sample, a run in a folder, and the watch over what it says. */
import assert from 'node:assert/strict';
import type { FindingReport, NotScanned, ScanStats } from '../../server/src/shared/protocol';
import type { BuiltCli, CliRun } from './builtCli';
import { randomText } from './samples';

/** A Stripe key, and another one. */
export const sampleKey = `sk_${'live'}_${randomText('base62', 24)}`;
export const otherKey = `sk_${'live'}_${randomText('base62', 24, 1)}`;
/** A line of JavaScript that holds {@link sampleKey} from its 28th column on. */
export const sampleLine = `const stripe = new Stripe('${sampleKey}');\n`;

/** The JSON report, version 1. */
export interface JsonReport {
  readonly version: number;
  readonly findings: readonly FindingReport[];
  readonly notScanned: readonly NotScanned[];
  readonly stats: ScanStats;
}

/** The report that a run printed. */
export function reportOf({ stdout }: CliRun): JsonReport {
  return JSON.parse(stdout) as JsonReport;
}

/** No run may say a value, or a part that helps to guess it, wherever it says anything. */
export function assertSilent(text: string): void {
  for (const value of [sampleKey, otherKey]) {
    assert.ok(!text.includes(value), 'a value was printed');
    assert.ok(!text.includes(value.slice(8, 20)), 'a part of a value was printed');
  }
}

/** Runs `keylift scan` in a folder, and sees to it that it keeps silent about values. */
export async function scanIn(cli: BuiltCli, root: string, ...args: string[]): Promise<CliRun> {
  const done = await cli.run(['scan', ...args], { cwd: root });
  assertSilent(done.stdout + done.stderr);
  return done;
}
