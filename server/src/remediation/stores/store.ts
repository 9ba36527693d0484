/**
 * What a place for secrets must say about itself: how languages read from it, and what of the project changes when a value
 * moves there. One file of this directory implements {@link Store} for one place.
 */
import type { ProjectFacts } from '../facts';
import type { Context, Language, LookupKit } from '../languages/language';
import type { FileChange, StoreId, StoreSettings } from '../plan';

/** A value under its name. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  /** The code named the variable before: what the store holds under that name wins over the value in the code. */
  readonly isFallback: boolean;
}

/** Changes of the files around, and what the user should know of them. */
export interface StoreChanges {
  readonly files: readonly FileChange[];
  readonly notes: readonly string[];
  /** Why a value is in none of these files, nor elsewhere: "git tracks .env". Absent: each is kept. */
  readonly unkept?: string;
}

/** How a store is used. */
export interface StoreWay {
  readonly kit: LookupKit;
  readonly settings: StoreSettings;
}

/** See the file's first lines. */
export interface Store {
  readonly id: StoreId;
  /** As sentences name it: "the environment". */
  readonly name: string;
  /** Undefined when the language has no way to read this store. */
  kitFor(language: Language, context: Context, settings: StoreSettings): LookupKit | undefined;
  /** Says the result: "Read X from the environment". */
  titleFor(names: readonly string[]): string;
  /**
   * What the store is known to hold under a name.
   *
   * @param text the text under repair: what it looks up already is taken, whatever it holds
   */
  valueOf(facts: ProjectFacts, name: string, text: string): string | undefined;
  /** The name under which it is known to hold a value. */
  nameHolding(facts: ProjectFacts, value: string): string | undefined;
  /** Why a value cannot be put there; undefined when it can. */
  problemWith(value: string): string | undefined;
  /** What the program needs to reach the store, said with the fix: each a sentence. */
  adviceFor(language: Language, context: Context, kit: LookupKit): readonly string[];
  /** What the store calls a value. */
  secretFor(settings: StoreSettings, name: string): string;
  /** How a value gets there by hand, in a sentence; absent: the changes of files put it there. */
  byHand?(settings: StoreSettings, name: string): string;
  /** @param entries distinct names */
  changesFor(facts: ProjectFacts, entries: readonly Entry[], way: StoreWay): StoreChanges;
}
