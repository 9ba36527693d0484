/**
 * What stores have in common that start a program with its environment filled (`doppler run`, `op run`): the program reads
 * variables in every language that can, and needs no client. Nothing of a value goes into any file.
 */
import type { ProjectFacts } from '../facts';
import { formats } from '../formats/index';
import type { Context, Language, LookupKit } from '../languages/language';
import type { StoreId, StoreSettings } from '../plan';
import { listOf } from '../wording';
import type { Entry, Store, StoreChanges } from './store';

/** What one store is, for {@link createLaunchedStore}. */
export interface LaunchedStoreSpec {
  readonly id: StoreId;
  /** "Doppler". */
  readonly name: string;
  readonly secretFor: (settings: StoreSettings, name: string) => string;
  /** A command that puts a value in, which it reads from its standard input. */
  readonly putCommand: (settings: StoreSettings, name: string) => string;
  readonly changesFor: Store['changesFor'];
  readonly nameHolding?: Store['nameHolding'];
  /** What the project's own files hold under a name. */
  readonly heldUnder?: (facts: ProjectFacts, name: string) => string | undefined;
}

/** Formats whose reader expands the variables of its own environment; others get theirs from elsewhere. */
const expanded: ReadonlySet<string> = new Set([
  'compose',
  'spring-boot-properties',
  'spring-boot-properties-yaml',
  'ansible',
  'npmrc',
  'pip-requirements',
  'makefile',
]);

/** Stands for a value that is not known, and equals none. */
const someValue = '\0';

/** Whether the text reads the variable already: another key must not get its name. */
function isRead(text: string, name: string): boolean {
  const quoted = `(["'\`])${name}\\1`;
  return new RegExp(`${quoted}|\\benv(?:iron)?\\.${name}\\b|\\$\\{?(?:env:)?${name}\\b|%${name}%`).test(text);
}

function kitFor(language: Language, context: Context): LookupKit | undefined {
  const isServed = !formats.includes(language) || language.ids.some((id) => expanded.has(id));
  return isServed ? language.env(context) : undefined;
}

/** The store's own notes, and which variables were read before and come from the store now. */
function withFallbacks(name: string, entries: readonly Entry[], { files, notes }: StoreChanges): StoreChanges {
  const read = entries.filter((entry) => entry.isFallback).map((entry) => entry.name);
  const note = `The program read ${listOf(read)} from its environment first: what ${name} holds under that name counts now.`;
  return { files, notes: read.length === 0 ? notes : [note, ...notes] };
}

/** See the file's first lines. */
export function createLaunchedStore(spec: LaunchedStoreSpec): Store {
  const { id, name, secretFor, putCommand } = spec;
  return {
    id,
    name,
    kitFor,
    titleFor: (names) => `Read ${listOf(names)} from the environment that ${name} fills`,
    // What the store holds is not asked while a plan is made: planning waits for nothing.
    valueOf: (facts, key, text) => spec.heldUnder?.(facts, key) ?? (isRead(text, key) ? someValue : undefined),
    nameHolding: (facts, value) => spec.nameHolding?.(facts, value),
    problemWith: () => undefined,
    adviceFor: () => [],
    secretFor,
    byHand: (settings, key) =>
      `${name} must hold ${secretFor(settings, key)} before the program runs; \`${putCommand(settings, key)}\` reads it from standard input.`,
    changesFor: (facts, entries, way) => withFallbacks(name, entries, spec.changesFor(facts, entries, way)),
  };
}
