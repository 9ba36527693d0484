/**
 * `npm run bench:fixes [-- TABLE...]`: fixes every program of `test/fixes/cases` and `test/stores`, compiles and runs it before
 * and after, and prints for each language and each store how often a fix was offered, compiled, kept the output, failed loudly
 * when the variable or secret was missing or empty, and left nothing to a second fix. Then what is refused, with the reason.
 * Exits 1 when less than 99 % of what was offered holds in a column. A table is named by its language or its store.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureStoreTools } from '../scripts/setup/storeTools.mjs';
import { storeIds } from '../server/src/shared/settings';
import { tables } from '../test/fixes/cases/index';
import type { Program } from '../test/fixes/support/program';
import { toolchains } from '../test/fixes/support/toolchains';
import { judge, openBatch, type Verdict } from '../test/fixes/support/verdict';
import { root } from '../test/stores/support/places';
import { storePrograms } from '../test/stores/support/programs';
import { missingForStore, type RemoteStoreId, startStore } from '../test/stores/support/servers';
import { type StoreLanguage, storeToolchains } from '../test/stores/support/toolchains';
import { columns, printMatrix, printRefusals, type Row } from './fixes/matrix';
import { judgeInStore } from './fixes/storeVerdict';

const remoteIds = storeIds.filter((id): id is RemoteStoreId => id !== 'env');
const leastShare = 0.99;

function rowOf(name: string, verdicts: readonly Verdict[], refused: number): Row {
  for (const verdict of verdicts) {
    const faults = columns.filter((column) => verdict[column] !== true);
    for (const column of faults) console.log(`  ${name}: ${verdict.job.program.title}: ${column}: ${verdict[column]}`);
  }
  const held = columns.map((column) => verdicts.filter((verdict) => verdict[column] === true).length);
  return { name, programs: verdicts.length, refused, held };
}

async function inFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `keylift-bench-${name}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Programs of one language that read from the environment. */
function measureLanguage(name: keyof typeof tables, programs: readonly Program[]): Promise<Row> {
  return inFolder(name, async (folder) => {
    const batch = await openBatch(toolchains[name], programs, folder);
    const verdicts: Verdict[] = [];
    for (const job of batch.jobs) {
      if (job.program.refused === undefined && job.program.notRun === undefined) verdicts.push(await judge(batch, job));
    }
    return rowOf(name, verdicts, programs.filter(({ refused }) => refused !== undefined).length);
  });
}

/** Programs of all languages that read from one store, one row for each language. */
function measureStore(id: RemoteStoreId): Promise<readonly Row[]> {
  return inFolder(id, async (folder) => {
    const server = await startStore(id);
    const rows: Row[] = [];
    try {
      for (const language of Object.keys(storePrograms) as StoreLanguage[]) {
        const missing = storeToolchains[language].missing();
        if (missing !== undefined) {
          console.log(`  ${id}: ${language}: not run, ${missing} is not installed`);
          continue;
        }
        const verdicts: Verdict[] = [];
        for (const index of storePrograms[language].keys()) {
          verdicts.push(await judgeInStore({ folder, id, server, language, index }));
        }
        rows.push(rowOf(`${id}: ${language}`, verdicts, 0));
      }
    } finally {
      await server.stop();
    }
    return rows;
  });
}

async function measure(wanted: (name: string) => boolean): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, programs] of Object.entries(tables) as [keyof typeof tables, readonly Program[]][]) {
    if (!wanted(name)) continue;
    const missing = toolchains[name].missing();
    if (missing === undefined) rows.push(await measureLanguage(name, programs));
    else console.log(`  ${name}: not run, ${missing} is not installed`);
  }
  const stores = remoteIds.filter(wanted);
  if (stores.length > 0) ensureStoreTools(root);
  for (const id of stores) {
    const missing = missingForStore(id);
    if (missing === undefined) rows.push(...(await measureStore(id)));
    else console.log(`  ${id}: not run, ${missing} is not there`);
  }
  return rows;
}

async function main(names: readonly string[]): Promise<number> {
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  const all = printMatrix(await measure(wanted));
  printRefusals(Object.entries(tables).filter(([name]) => wanted(name)));
  const [offered = 0] = all.held;
  return all.programs > 0 && all.held.every((sum) => sum >= offered * leastShare) ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
