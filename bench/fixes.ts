/**
 * `npm run bench:fixes [-- LANGUAGE...]`: fixes every program of `test/fixes/cases`, compiles and runs it before and after,
 * and prints for each language how often a fix was offered, compiled, kept the output, and failed loudly when the variable
 * was unset or empty. Exits 1 when less than 99 % of what was offered holds in a column.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables } from '../test/fixes/cases/index';
import type { Toolchain } from '../test/fixes/support/compiling';
import type { Program } from '../test/fixes/support/program';
import { toolchains } from '../test/fixes/support/toolchains';
import { judge, openBatch, type Verdict } from '../test/fixes/support/verdict';

const columns = ['offered', 'compiled', 'sameOutput', 'loudWhenUnset', 'loudWhenEmpty', 'idempotent'] as const;
const headings = ['offered', 'compiled', 'same output', 'loud: unset', 'loud: empty', 'once only'];
const leastShare = 0.99;

interface Row {
  readonly name: string;
  readonly programs: number;
  readonly refused: number;
  readonly held: readonly number[];
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(12))).join(''));
}

async function measure(name: string, toolchain: Toolchain, programs: readonly Program[]): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), `keylift-bench-${name}-`));
  try {
    const batch = await openBatch(toolchain, programs, folder);
    const verdicts: Verdict[] = [];
    for (const job of batch.jobs.filter(
      ({ program }) => program.refused === undefined && program.notRun === undefined,
    )) {
      const verdict = await judge(batch, job);
      verdicts.push(verdict);
      const faults = columns.filter((column) => verdict[column] !== true);
      for (const column of faults) console.log(`  ${name}: ${job.program.title}: ${column}: ${verdict[column]}`);
    }
    const held = columns.map((column) => verdicts.filter((verdict) => verdict[column] === true).length);
    return { name, programs: verdicts.length, refused: programs.filter((program) => program.refused).length, held };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(wanted: readonly string[]): Promise<number> {
  const rows: Row[] = [];
  for (const [name, programs] of Object.entries(tables)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const toolchain = toolchains[name as keyof typeof tables];
    const missing = toolchain.missing();
    if (missing === undefined) rows.push(await measure(name, toolchain, programs));
    else console.log(`  ${name}: not run, ${missing} is not installed`);
  }
  print(['', 'programs', ...headings, 'refused']);
  const total = (pick: (row: Row) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  const sums = columns.map((_, index) => total((row) => row.held[index] ?? 0));
  const all: Row = {
    name: 'all',
    programs: total((row) => row.programs),
    refused: total((row) => row.refused),
    held: sums,
  };
  for (const row of [...rows, all]) print([row.name, ...[row.programs, ...row.held, row.refused].map(String)]);
  const offered = sums[0] ?? 0;
  return sums.every((sum) => sum >= offered * leastShare) ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
