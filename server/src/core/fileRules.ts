/**
 * Everything that a team's configuration says about one file, put together: what a scan of its text must know beside the
 * catalogue. Made by whoever reads the configuration; the core only obeys.
 */
import type { IgnoreSource } from './ignores/ignoreSource';
import type { KnownValues } from './knownValues';
import type { RotatedLookup } from './ledger/rotated';
import type { OwnDetectors } from './userDetectors/collectOwn';

/** See the file's first lines. */
export interface FileRules {
  /** `/`-separated, relative to the root that rules count from. */
  readonly path: string;
  /** The configuration leaves the file out: it is not to be scanned at all. */
  readonly isExcluded: boolean;
  readonly own: OwnDetectors | undefined;
  /** Whether to report the generic tier; undefined: nothing is said about it. */
  readonly generic: boolean | undefined;
  /** Ids of detectors that are switched off. */
  readonly disabled: ReadonlySet<string>;
  readonly maxFileBytes: number | undefined;
  readonly ignores: readonly IgnoreSource[];
  /** Values that are kept where they belong already; absent: none are known. */
  readonly known?: KnownValues | undefined;
  /** Tells of values that were rotated; absent: no ledger lists any. */
  readonly rotated?: RotatedLookup;
  /** ISO 8601: "2026-11-25"; decides what has expired. */
  readonly today: string;
  /** Id of the commit whose text is scanned, when it is one. */
  readonly commit?: string;
}
