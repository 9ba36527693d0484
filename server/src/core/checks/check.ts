/** What a check is: see `registry.ts` for the closed set of them. */
import type { Confidence, DetectorSpec } from '../catalogue';
import type { FindingNote } from '../finding';

/** A match to be checked: `secret` is `text.slice(start, end)`. */
export interface CheckInput {
  readonly text: string;
  /** UTF-16 offsets of the secret, half-open. */
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly spec: DetectorSpec;
  /** Where the literal stands that led here. */
  readonly anchor: number;
  /** The named groups of the match. */
  readonly groups: Readonly<Record<string, string | undefined>> | undefined;
}

/** `reject`: not what the detector looks for. Undefined: nothing to say. */
export type CheckResult = 'reject' | { readonly confidence?: Confidence; readonly note?: FindingNote } | undefined;

/** Reads nothing beyond the catalogue's margin around the match; never throws. */
export type Check = (input: CheckInput) => CheckResult;
