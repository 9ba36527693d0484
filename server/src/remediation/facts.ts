/**
 * What a fix must know of the project around the file: `.env` and its kin, ignore rules, manifests. Plain data and the
 * reader it is gathered through, which the caller supplies (disk in Node, the editor's file system in a browser).
 */
import type { RuleText } from '../shared/config/teamConfig';

/** Reads a workspace folder. Paths are `/`-separated and relative to that folder. Never throws for a missing file. */
export interface ProjectReader {
  /** @returns the file's text, or undefined when it does not exist or cannot be read as text */
  readText(path: string): Promise<string | undefined>;
  /** The same for a file of rules: it may be longer, and one that is there and cannot be read is said to be. Absent: as above. */
  readRules?(path: string): Promise<RuleText>;
  /** The text of a file as scans read it, for offsets of theirs: larger, in any encoding, without its mark. Absent: as above. */
  readScanned?(path: string): Promise<string | undefined>;
  /** @returns the names of the directory's entries, or an empty list */
  list(directory: string): Promise<readonly string[]>;
  /** Whether git ignores the path, were it untracked; `untracked-folder` when the folder is not in a git work tree. */
  ignoreState(path: string): Promise<IgnoreState>;
}

/**
 * `tracked`: git has the file in its index, so an ignore rule does not protect it. `untracked-folder`: there is no git work
 * tree, and no `.gitignore` covers the path either.
 */
export type IgnoreState = 'ignored' | 'not-ignored' | 'tracked' | 'untracked-folder';

/** What was read. Plain data: a plan is a pure function of it. */
export interface ProjectFacts {
  /** The fixed file, `/`-separated, relative to the workspace folder. */
  readonly path: string;
  /** Directory that holds the nearest manifest (package.json, pyproject.toml ...) at or above the file; '' is the folder. */
  readonly root: string;
  /** Text of each file that was looked for and found, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of the entries of `root` and of each directory above it, by directory. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** Texts of the files that share one namespace with the fixed one (Go: the other files of the package), by path. */
  readonly siblings: ReadonlyMap<string, string>;
  /** State of each path a plan may want to write a value to. */
  readonly ignoreStates: ReadonlyMap<string, IgnoreState>;
}
