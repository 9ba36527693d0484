/** What a run of `keylift fix` came to, before it is written in some format. Plain data; never holds a matched value. */
import type { RefusalReason } from '../../remediation/plan';
import type { FindingReport, NotScanned } from '../../shared/protocol';
import type { TextContext } from '../reporters/textContext';

/** Why a finding was left alone: a reason of remediation, or one that only a disk knows. */
export type LeftReason =
  | RefusalReason
  | 'archive'
  | 'too-long'
  | 'encoding'
  | 'changed'
  | 'not-writable'
  | 'not-stored'
  | 'not-kept'
  | 'failed';

/** A finding that was fixed, or would be. */
export interface FixedFinding {
  readonly finding: FindingReport;
  /** The plan it belongs to: "Read STRIPE_SECRET_KEY from the environment". */
  readonly title: string;
}

/** A finding that was left alone. `message` is a sentence. */
export interface LeftFinding {
  readonly finding: FindingReport;
  readonly reason: LeftReason;
  readonly message: string;
}

/** A file that was changed, or would be. */
export interface ChangedFile {
  /** `/`-separated, relative to the base of the report. */
  readonly file: string;
  readonly action: 'create' | 'change';
  /** Whether values were written to it. */
  readonly holdsSecret: boolean;
  /** A unified diff in which values are redacted. */
  readonly diff: string;
}

/** What the user should know about the fixes of one file, in a sentence. */
export interface FixNote {
  readonly file: string;
  readonly message: string;
}

/** See the file's first lines. */
export interface FixReport {
  /** Whether the changes are on disk. */
  readonly written: boolean;
  readonly fixed: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
  readonly files: readonly ChangedFile[];
  readonly notes: readonly FixNote[];
  readonly notScanned: readonly NotScanned[];
  readonly cancelled: boolean;
}

/** Writes a fix report in one format. */
export type FixReporter = (
  report: FixReport,
  context: Pick<TextContext, 'catalogue' | 'directory' | 'paint' | 'quiet'>,
) => Iterable<string>;
