/**
 * The shape of a detector that a team wrote itself, in `keylift.toml` or `.gitleaks.toml`, after it was read and checked.
 * Data but for its patterns, which come compiled: they run in linear time, in an engine that the core does not know.
 */
import type { DetectorSpec, ProviderSpec } from '../catalogue';

/** One match. Spans are UTF-16 offsets, half-open; `groups[0]` is the whole match. */
export interface LinearMatch {
  readonly groups: readonly (readonly [number, number] | undefined)[];
}

/** A compiled pattern whose running time grows with the length of the text and no faster. */
export interface LinearRegex {
  readonly source: string;
  readonly groupCount: number;
  /** Numbers of the named groups. */
  readonly groupNames: Readonly<Record<string, number>>;
  /** How much a character costs, by the size of the pattern: bounds are set by it. */
  readonly cost: number;
  /** The leftmost match that starts at `from` or later. */
  matchFrom(text: string, from: number): LinearMatch | undefined;
  test(text: string): boolean;
}

/** Compiles a pattern in RE2 syntax. `problem` completes "The pattern ...", and quotes nothing but the pattern's own syntax. */
export type CompileRegex = (source: string) => LinearRegex | { readonly problem: string };

/** What a list of things to let through looks at. */
export interface AllowList {
  /** `any`: one kind of condition is enough. `all`: one of each kind that is given. */
  readonly condition: 'any' | 'all';
  /** Each says whether a `/`-separated path, relative to the folder of the file that holds the list, is meant. */
  readonly paths: readonly ((path: string) => boolean)[];
  readonly patterns: readonly LinearRegex[];
  readonly target: 'secret' | 'match' | 'line';
  /** Lower case; a value that holds one is let through. */
  readonly stopwords: readonly string[];
  /** Ids of commits, or their beginnings, lower case. */
  readonly commits: readonly string[];
  /** Only findings of these detectors; undefined: of all. */
  readonly detectors: ReadonlySet<string> | undefined;
}

/** A sample that `keylift detectors test` runs. */
export interface DetectorExample {
  readonly text: string;
  readonly matches: boolean;
}

/** See the file's first lines. */
export interface OwnDetector {
  readonly spec: DetectorSpec;
  readonly provider: Omit<ProviderSpec, 'detectors'>;
  /** Undefined: the path alone decides, and the finding is the file. */
  readonly pattern: LinearRegex | undefined;
  /** Number of the group that is the secret; `first`: the first group that matched, else all of the match. */
  readonly secretGroup: number | 'first';
  /** Lower case. One of them must stand in the text; empty: every text is searched. */
  readonly keywords: readonly string[];
  /** Where it is looked for: around keywords, as far as `reach` (UTF-16 units), or wherever in the text. */
  readonly scope: 'near' | 'text';
  readonly reach: number;
  /** A finding's value must have more; bits per character. 0: any. */
  readonly minEntropy: number;
  /** Relative paths it is for; empty: all. */
  readonly paths: readonly ((path: string) => boolean)[];
  readonly allow: readonly AllowList[];
  readonly examples: readonly DetectorExample[];
  /** The file that defines it, for lists: "keylift.toml". */
  readonly origin: string;
}
