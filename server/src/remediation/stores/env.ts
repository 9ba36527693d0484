/**
 * The environment, kept in the package's `.env`: the value goes there, a placeholder into `.env.example`, and `.gitignore`
 * gets its line first. A value is never written into a file that git tracks.
 */
import { readEnv } from '../../core/envFile';
import { appendLine, assignEnv, quoteEnvValue } from '../dotenv';
import type { ProjectFacts } from '../facts';
import type { Context } from '../languages/language';
import { directoryOf, inDirectory, nameOf, upwards } from '../paths';
import type { FileChange, TextEdit } from '../plan';
import { listOf } from '../wording';
import type { Entry, Store, StoreChanges } from './store';

const exampleNames = ['.env.example', '.env.sample', '.env.template', '.env.dist'] as const;

function envPath(facts: ProjectFacts): string {
  return inDirectory(facts.root, '.env');
}

function envEntries(facts: ProjectFacts): ReturnType<typeof readEnv> {
  return readEnv(facts.files.get(envPath(facts)) ?? '');
}

function change(
  path: string,
  before: string | undefined,
  edits: readonly TextEdit[],
  holdsSecret: boolean,
): FileChange {
  return { path, before, edits, holdsSecret };
}

/** Edits that add a line for each, with the line ends counted right. */
function addAll(
  text: string,
  lines: readonly { readonly name: string; readonly spelled: string }[],
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { name, spelled } of lines) {
    const pending = edits.filter((edit) => edit.start === text.length && edit.end === text.length).length;
    edits.push(assignEnv(text, name, spelled, pending));
  }
  // One edit at the end of the file, as an editor shows it best.
  const tail = edits.filter((edit) => edit.start === text.length && edit.end === text.length);
  const rest = edits.filter((edit) => !tail.includes(edit)).sort((a, b) => a.start - b.start);
  const joined = tail.map((edit) => edit.newText).join('');
  return joined === '' ? rest : [...rest, { start: text.length, end: text.length, newText: joined }];
}

/** A file that is there and could not be read: a plan cannot say what to change in it. */
function isUnreadable(facts: ProjectFacts, path: string): boolean {
  return !facts.files.has(path) && facts.entries.get(directoryOf(path))?.includes(nameOf(path)) === true;
}

function ignorePath(facts: ProjectFacts): string {
  const paths = upwards(facts.root).map((directory) => inDirectory(directory, '.gitignore'));
  const found = paths.find((path) => facts.files.has(path) || isUnreadable(facts, path));
  return found ?? inDirectory(facts.root, '.gitignore');
}

/** Why the value may not be written; undefined when it may. */
function obstacle(facts: ProjectFacts): string | undefined {
  const path = envPath(facts);
  const state = facts.ignoreStates.get(path) ?? 'not-ignored';
  if (state === 'tracked') return `git tracks ${path}`;
  if (isUnreadable(facts, path)) return `${path} cannot be read`;
  const needsRule = state !== 'ignored' && isUnreadable(facts, ignorePath(facts));
  return needsRule ? `${ignorePath(facts)} cannot be read` : undefined;
}

/** The line that makes git ignore `.env`, in the nearest `.gitignore` that there is, else in a new one of the package. */
function ignoreChange(facts: ProjectFacts): FileChange[] {
  const state = facts.ignoreStates.get(envPath(facts)) ?? 'not-ignored';
  if (state === 'ignored') return [];
  const path = ignorePath(facts);
  const before = facts.files.get(path);
  // The line may be there and not yet be seen by git: in an editor that has not saved it.
  const rules = (before ?? '').split(/\r?\n/).map((line) => line.trim());
  if (rules.includes('.env') && !rules.slice(rules.lastIndexOf('.env')).some((rule) => rule.startsWith('!'))) return [];
  return [change(path, before, [appendLine(before ?? '', '.env', 0)], false)];
}

/** A line of `.dockerignore` that leaves `.env` out of images already. */
const leavesOut = /^(?:\*\*\/)?(?:\.env\*?|\.\*|\*)$/;

/** The line that keeps a new `.env` out of the image that a Dockerfile beside it makes; one that was there may be meant for it. */
function dockerChange(facts: ProjectFacts): FileChange[] {
  const path = inDirectory(facts.root, '.dockerignore');
  const names = facts.entries.get(facts.root) ?? [];
  const hasImage = names.some((name) => /^(?:Dockerfile|Containerfile)(?:\.|$)/.test(name));
  if (!hasImage || names.includes('.env') || facts.files.has(envPath(facts)) || isUnreadable(facts, path)) return [];
  const before = facts.files.get(path);
  const isCovered = (before ?? '').split(/\r?\n/).some((line) => leavesOut.test(line.trim()));
  return isCovered ? [] : [change(path, before, [appendLine(before ?? '', '.env', 0)], false)];
}

function valueChange(facts: ProjectFacts, entries: readonly Entry[]): FileChange[] {
  const known = new Map(envEntries(facts).map((entry) => [entry.name, entry.value]));
  const missing = entries.filter(({ name }) => (known.get(name) ?? '') === '');
  const lines = missing.flatMap(({ name, value }) => {
    const spelled = quoteEnvValue(value);
    return spelled === undefined ? [] : [{ name, spelled }];
  });
  if (lines.length === 0) return [];
  const before = facts.files.get(envPath(facts));
  return [change(envPath(facts), before, addAll(before ?? '', lines), true)];
}

function exampleChange(facts: ProjectFacts, entries: readonly Entry[]): FileChange[] {
  const paths = exampleNames.map((name) => inDirectory(facts.root, name));
  const path = paths.find((each) => facts.files.has(each)) ?? inDirectory(facts.root, exampleNames[0]);
  if (isUnreadable(facts, path)) return [];
  const before = facts.files.get(path);
  const known = new Set(readEnv(before ?? '').map((entry) => entry.name));
  const lines = entries.filter(({ name }) => !known.has(name)).map(({ name }) => ({ name, spelled: '' }));
  return lines.length === 0 ? [] : [change(path, before, addAll(before ?? '', lines), false)];
}

function notesFor(facts: ProjectFacts, entries: readonly Entry[]): string[] {
  const known = new Map(envEntries(facts).map((entry) => [entry.name, entry.value]));
  const notes: string[] = [];
  const other = entries.filter(
    ({ name, value, isFallback }) => isFallback && ![undefined, '', value].includes(known.get(name)),
  );
  if (other.length > 0) {
    notes.push(
      `.env has another value for ${listOf(other.map(({ name }) => name))}, which the program used before; it stays as it is.`,
    );
  }
  return notes;
}

/** What compose starts gets its environment from the compose file alone. */
function composeNote({ facts }: Context): readonly string[] {
  const file = [...facts.entries.values()].flat().find((name) => /^(?:docker-)?compose\.ya?ml$/.test(name));
  return file === undefined
    ? []
    : [`In ${file}, give the service \`env_file: .env\`, then its container has the variable.`];
}

function changesFor(facts: ProjectFacts, entries: readonly Entry[]): StoreChanges {
  const notes = notesFor(facts, entries);
  const problem = obstacle(facts);
  if (problem !== undefined) {
    const names = listOf(entries.map(({ name }) => name));
    const note = `${problem}, so nothing was written there: set ${names} where the program runs, and keep the value until then.`;
    const isKept = valueChange(facts, entries).length === 0;
    return { files: exampleChange(facts, entries), notes: [...notes, note], ...(!isKept && { unkept: problem }) };
  }
  const values = valueChange(facts, entries);
  const docker = values.length === 0 ? [] : dockerChange(facts);
  const files = [...ignoreChange(facts), ...docker, ...values, ...exampleChange(facts, entries)];
  return { files, notes };
}

/** See the file's first lines. */
export const env: Store = {
  id: 'env',
  name: 'the environment',
  kitFor: (language, context) => language.env(context),
  titleFor: (names) => `Read ${listOf(names)} from the environment`,
  valueOf: (facts, name) => envEntries(facts).findLast((entry) => entry.name === name)?.value,
  nameHolding: (facts, value) => {
    return envEntries(facts).find((entry) => entry.value === value && /^[A-Z_][A-Z0-9_]*$/.test(entry.name))?.name;
  },
  problemWith: (value) => {
    if (quoteEnvValue(value) !== undefined) return undefined;
    return 'The value holds characters that no spelling in a .env file keeps for every reader: set the variable by other means.';
  },
  adviceFor: (language, context) => [language.envAdvice(context), ...composeNote(context)],
  secretFor: (_settings, name) => name,
  changesFor,
};
