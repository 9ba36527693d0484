/** What a team's configuration file says, read and checked: the same whichever of the formats it was written in. */
import type { AllowList, CompileRegex, OwnDetector } from '../../core/userDetectors/ownDetector';
import type { OnProblem } from './problem';

/** See the file's first lines. Paths and tests take paths relative to the root that rules count from. */
export interface TeamConfig {
  readonly detectors: readonly OwnDetector[];
  /** Patterns in `.gitignore` syntax, relative to the folder of the file. */
  readonly exclude: readonly string[];
  readonly generic: boolean | undefined;
  readonly disabled: readonly string[];
  readonly maxFileBytes: number | undefined;
  /** What is let through whichever detector finds it. */
  readonly allow: readonly AllowList[];
  readonly ignores: readonly ConfigIgnore[];
  /** Another file that this one builds on, relative to its folder. */
  readonly extends: string | undefined;
}

/** An `[[ignore]]` table. */
export interface ConfigIgnore {
  /** In `.gitignore` syntax, relative to the folder of the file; empty: everywhere. */
  readonly paths: readonly string[];
  /** Ids; empty: all. */
  readonly detectors: readonly string[];
  /** What `keylift ignore` prints for a value; undefined: every value. */
  readonly hash: string | undefined;
  /** The last day it holds, ISO 8601. */
  readonly until: string | undefined;
  readonly reason: string | undefined;
  readonly author: string | undefined;
  /** Offset of the table in the file. */
  readonly start: number;
}

/** What a reader of a format works with. */
export interface ConfigSetting {
  /** Folder of the file, relative to the root: '' or with a slash at its end. */
  readonly base: string;
  readonly compile: CompileRegex;
  readonly onProblem: OnProblem;
}

/** A configuration that says nothing. */
export const emptyConfig: TeamConfig = {
  detectors: [],
  exclude: [],
  generic: undefined,
  disabled: [],
  maxFileBytes: undefined,
  allow: [],
  ignores: [],
  extends: undefined,
};

/** What reading a file of rules came to: its text; undefined when it is not there; a reason when it cannot be read. */
export type RuleText = string | undefined | { readonly unreadable: string };
