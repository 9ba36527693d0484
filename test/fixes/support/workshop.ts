/**
 * Plans the fix of a program in a folder on disk, with everything real: engine, parser, project reader. Writes the program as
 * it was and as it is fixed into two folders of their own, so that toolchains can compile and run both.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { type EnvEntry, readEnv } from '../../../server/src/core/envFile';
import type { Finding } from '../../../server/src/core/finding';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { createParser } from '../../../server/src/host/parser';
import { createProjectReader } from '../../../server/src/host/projectReader';
import { applyEdits } from '../../../server/src/remediation/edits';
import { gatherFacts } from '../../../server/src/remediation/gatherFacts';
import type { FixOutcome, StoreId, StoreSettings } from '../../../server/src/remediation/plan';
import { planFixes } from '../../../server/src/remediation/planFixes';
import { languageIdOf } from '../../../server/src/shared/languages';
import { grammarFromPackages } from '../../support/grammars';
import { fillIn, type Program } from './program';

const catalogue = compileCatalogue(providers);
const parser = createParser(grammarFromPackages);

/** A program in its two states. */
export interface Job {
  readonly id: string;
  readonly program: Program;
  /** Path of the source within either folder. */
  readonly file: string;
  readonly original: string;
  readonly fixed: string;
  readonly outcome: FixOutcome;
  /** Folders on disk. */
  readonly before: string;
  readonly after: string;
  /** What `.env` of the fixed program gives its names. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A store, with its defaults or with settings of its own. */
export type StoreChoice = StoreId | { readonly store: StoreId; readonly storeSettings: StoreSettings };

/** The findings of a text, as every part of the product gets them. */
export function findingsIn(text: string, path: string): readonly Finding[] {
  return scan(text, catalogue, { path, generic: false }).findings;
}

/** Plans the fix of a text that lies in a folder on disk. */
export async function planIn(
  folder: string,
  path: string,
  text: string,
  choice: StoreChoice = 'env',
): Promise<FixOutcome> {
  const { store, storeSettings } = typeof choice === 'string' ? { store: choice, storeSettings: undefined } : choice;
  const languageId = languageIdOf(path) ?? 'plaintext';
  const parsed = await parser.parse(languageId, text);
  const facts = await gatherFacts(createProjectReader(folder), path);
  const detectorOf = (id: string) => catalogue.detectors.get(id)?.spec;
  const findings = findingsIn(text, path);
  const base = { text, languageId, findings, root: parsed?.root, facts, store, detectorOf };
  const outcome = planFixes({ ...base, ...(storeSettings !== undefined && { storeSettings }) });
  parsed?.dispose();
  return outcome;
}

/** Whether a text of a language that cannot be run here at least parses; true where it has no grammar. */
export async function isReadable(path: string, text: string): Promise<boolean> {
  const parsed = await parser.parse(languageIdOf(path) ?? 'plaintext', text);
  const isSound = parsed?.root.hasError !== true;
  parsed?.dispose();
  return isSound;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function readEnvFile(folder: string): Promise<readonly EnvEntry[]> {
  return readEnv((await createProjectReader(folder).readText('.env')) ?? '');
}

/** Plans and writes one program. */
export async function prepareJob(
  folder: string,
  id: string,
  ownFile: string,
  program: Program,
  store: StoreChoice = 'env',
): Promise<Job> {
  const file = program.file ?? ownFile;
  const original = fillIn(program.source, id);
  // What no toolchain sees must not lie where one looks for sources.
  const isRun = program.refused === undefined && program.notRun === undefined;
  const [before, after] = ['before', 'after'].map((state) => join(folder, isRun ? '' : 'aside', state, id)) as [
    string,
    string,
  ];
  for (const place of [before, after]) {
    await write(place, file, original);
    for (const [path, text] of Object.entries(program.files ?? {})) await write(place, path, fillIn(text, id));
  }
  const outcome = await planIn(after, file, original, store);
  const fixedText = applyEdits(original, outcome.plan?.edits ?? []);
  await write(after, file, fixedText);
  const env = new Map((await readEnvFile(after)).map((entry) => [entry.name, entry.value]));
  for (const change of outcome.plan?.files ?? []) {
    const text = applyEdits(change.before ?? '', change.edits);
    await write(after, change.path, text);
    if (change.path.endsWith('.env')) for (const { name, value } of readEnv(text)) env.set(name, value);
  }
  const variables = Object.fromEntries((outcome.plan?.names ?? []).map((name) => [name, env.get(name) ?? '']));
  return { id, program, file, original, fixed: fixedText, outcome, before, after, variables };
}
