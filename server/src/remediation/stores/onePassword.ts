/**
 * 1Password: `op run` starts the program with references in a file of variables replaced by what they stand for. The file is
 * not `.env`, which other tools load as well: without `op run` they would hand the reference to the program as if it were the
 * value. One whose values are references already is used on.
 */
import { readEnv } from '../../core/envFile';
import { assignEnv } from '../dotenv';
import type { ProjectFacts } from '../facts';
import { inDirectory } from '../paths';
import type { FileChange, StoreSettings } from '../plan';
import { createLaunchedStore } from './launchedStore';
import { secretName } from './secretName';
import type { Entry } from './store';

function isReference(value: string): boolean {
  return value.startsWith('op://');
}

/** The file that holds the references. */
function referencePath(facts: ProjectFacts): string {
  const own = inDirectory(facts.root, '.env');
  const has = readEnv(facts.files.get(own) ?? '').some(({ value }) => isReference(value));
  return has ? own : inDirectory(facts.root, 'op.env');
}

function entriesOf(facts: ProjectFacts, path: string): ReturnType<typeof readEnv> {
  return readEnv(facts.files.get(path) ?? '');
}

function reference({ onePassword: { vault, item, field } }: StoreSettings, name: string): string {
  return `op://${vault}/${secretName(item, name)}/${field}`;
}

/** A line for each name that has none yet. */
function referenceChange(facts: ProjectFacts, entries: readonly Entry[], settings: StoreSettings): FileChange[] {
  const path = referencePath(facts);
  const before = facts.files.get(path);
  const text = before ?? '';
  const known = new Set(entriesOf(facts, path).flatMap(({ name, value }) => (value === '' ? [] : [name])));
  const missing = entries.filter(({ name }) => !known.has(name));
  if (missing.length === 0) return [];
  const edits = missing.map(({ name }, index) => assignEnv(text, name, `"${reference(settings, name)}"`, index));
  const isAtEnd = (edit: { readonly start: number; readonly end: number }) =>
    edit.start === text.length && edit.end === edit.start;
  const inside = edits.filter((edit) => !isAtEnd(edit)).toSorted((a, b) => a.start - b.start);
  const added = edits.filter(isAtEnd).map(({ newText }) => newText);
  const last = added.length === 0 ? [] : [{ start: text.length, end: text.length, newText: added.join('') }];
  return [{ path, before, edits: [...inside, ...last], holdsSecret: false }];
}

/** The command line's tool takes an item as JSON, which `jq` makes of a value. */
function putCommand(settings: StoreSettings, name: string): string {
  const { vault, item, field } = settings.onePassword;
  const title = secretName(item, name);
  const made = `{id: "${field}", label: "${field}", type: "CONCEALED", value: rtrimstr("\\n")}`;
  const json = `{title: "${title}", category: "API_CREDENTIAL", fields: [${made}]}`;
  return `jq -Rs '${json}' | op item create --vault "${vault}" -`;
}

/** See the file's first lines. */
export const onePassword = createLaunchedStore({
  id: '1password',
  name: '1Password',
  secretFor: reference,
  putCommand,
  heldUnder: (facts, name) => {
    const held = [...entriesOf(facts, inDirectory(facts.root, '.env')), ...entriesOf(facts, referencePath(facts))];
    const value = held.findLast((entry) => entry.name === name)?.value;
    return value === '' ? undefined : value;
  },
  nameHolding: (facts, value) => {
    const held = entriesOf(facts, inDirectory(facts.root, '.env'));
    return held.find((entry) => entry.value === value && /^[A-Z_][A-Z0-9_]*$/.test(entry.name))?.name;
  },
  changesFor: (facts, entries, { settings }) => {
    const file = referencePath(facts);
    const start = `Start the program with \`op run --env-file=${file} -- COMMAND\`, which puts values in the place of references.`;
    return { files: referenceChange(facts, entries, settings), notes: [start] };
  },
});
