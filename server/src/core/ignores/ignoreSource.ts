/**
 * What can say of a finding that it is to be let through: an entry in a file, a list of paths or values, a mark in the text.
 * The types alone; how each format is read is told elsewhere, and `applyIgnores.ts` puts them to work.
 */
import type { Finding } from '../finding';

/** A finding with everything a rule about it may look at. Nothing of it leaves the rule. */
export interface SeenFinding {
  readonly finding: Finding;
  readonly secret: string;
  /** The lines it stands on. */
  readonly line: string;
  /** 1-based number of the first of them. */
  readonly lineNumber: number;
  /** `/`-separated, relative to the root that rules count from. */
  readonly path: string;
  /** Id of the commit that is being looked at, when one is. */
  readonly commit: string | undefined;
  /** ISO 8601: "2026-11-25". */
  readonly today: string;
}

/** Why a finding was let through. */
export interface IgnoredBy {
  readonly kind: 'mark' | 'entry' | 'list';
  /** Where that is written, for people: "keylift:ignore", ".keyliftignore". */
  readonly source: string;
  /** 1-based line of the entry in its file, when it is an entry. */
  readonly line?: number;
  readonly reason?: string;
}

/** Something that lets findings through. */
export interface IgnoreSource {
  /** @returns undefined when it has nothing to say of the finding */
  readonly ignores: (seen: SeenFinding) => IgnoredBy | undefined;
}

/** A finding that is not reported, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: IgnoredBy;
}
