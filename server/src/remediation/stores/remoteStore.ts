/**
 * What stores on a network have in common: the program asks them when it runs, so nothing of a value goes into any file. The
 * project's manifest gets the client's package, and `.env.example` the names of what the program needs to reach the store.
 */
import type { Context, Language, LookupKit } from '../languages/language';
import { dependencyChanges } from '../manifests/dependencies';
import type { StoreId, StoreSettings } from '../plan';
import { listOf } from '../wording';
import { bootstrapChange } from './bootstrap';
import type { Entry, Store } from './store';

/** How one language asks one store. */
export type KitMaker = (context: Context, settings: StoreSettings) => LookupKit;

/** What one store is, for {@link createRemoteStore}. */
export interface RemoteStoreSpec {
  readonly id: StoreId;
  /** "Vault". */
  readonly name: string;
  /** By the first id of the language. */
  readonly kits: Readonly<Record<string, KitMaker>>;
  /** Variables that the program needs to reach the store. */
  readonly variables: readonly string[];
  readonly secretFor: (settings: StoreSettings, name: string) => string;
  /** A command that puts a value in, which it reads from its standard input; absent: the store's tool has none. */
  readonly putCommand?: (settings: StoreSettings, secret: string) => string;
  /** What else must be known, in sentences. */
  readonly advice: readonly string[];
}

function fallbackNote(name: string, entries: readonly Entry[]): readonly string[] {
  const read = entries.filter((entry) => entry.isFallback).map((entry) => entry.name);
  if (read.length === 0) return [];
  return [`The program read ${listOf(read)} from its environment first; from now on it asks ${name} alone.`];
}

/** Stands for a value that is not known, and equals none. */
const someValue = '\0';

/** Whether a string of the text, in whatever store, is called after the key: another key must not get its name. */
function isLookedUp(text: string, key: string): boolean {
  const forms = [key, key.toLowerCase(), key.toLowerCase().replaceAll('_', '-').replace(/^-+/, '')];
  const around = '[./@+-][\\w./@+-]*';
  return forms.some((form) => new RegExp(`(["'\`])(?:[\\w./@+-]*[./@+-])?${form}(?:${around})?\\1`).test(text));
}

/** Commands take the value from their standard input, as command lines are kept and shown. */
function byHand({ name, secretFor, putCommand }: RemoteStoreSpec, settings: StoreSettings, key: string): string {
  const secret = secretFor(settings, key);
  const command = putCommand === undefined ? '' : `; \`${putCommand(settings, secret)}\` reads it from standard input`;
  return `${name} must hold ${secret} before the program runs${command}.`;
}

/** See the file's first lines. */
export function createRemoteStore(spec: RemoteStoreSpec): Store {
  const { id, name, kits, variables, advice, secretFor } = spec;
  return {
    id,
    name,
    kitFor: (language: Language, context, settings) => {
      const [first = ''] = language.ids;
      return Object.hasOwn(kits, first) ? kits[first]?.(context, settings) : undefined;
    },
    titleFor: (names) => `Read ${listOf(names)} from ${name}`,
    // What a store on a network holds is not asked while a plan is made: planning waits for nothing.
    valueOf: (_facts, key, text) => (isLookedUp(text, key) ? someValue : undefined),
    nameHolding: () => undefined,
    problemWith: () => undefined,
    adviceFor: () => [`The program reaches ${name} by ${listOf(variables)} in its environment.`, ...advice],
    secretFor,
    byHand: (settings, key) => byHand(spec, settings, key),
    changesFor(facts, entries, { kit }) {
      const { files, notes } = dependencyChanges(facts, kit.dependencies ?? []);
      return {
        files: [...files, ...bootstrapChange(facts, variables)],
        notes: [...fallbackNote(name, entries), ...notes],
      };
    },
  };
}
