/**
 * What the engine says about a text. Findings never carry the matched value, only where it stands and its redacted form.
 */
import type { Confidence, SecretClass, Severity, Tier } from './catalogue';
import type { FileRules } from './fileRules';
import type { IgnoredFinding } from './ignores/ignoreSource';
import type { Rotated } from './ledger/rotated';

/** A remark that explains why severity or confidence differ from the detector's own. */
export type FindingNote =
  | 'checksum-valid'
  | 'checksum-invalid'
  | 'sequence'
  | 'expired'
  | 'encrypted'
  | 'example-file'
  | 'documented-example'
  | 'doc-comment'
  | 'encoded'
  | 'joined';

/** One hardcoded value. */
export interface Finding {
  /** {@link DetectorSpec.id} */
  readonly detector: string;
  /** {@link ProviderSpec.id} */
  readonly provider: string;
  readonly tier: Tier;
  readonly class: SecretClass;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** UTF-16 offsets of the secret itself in the scanned text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Safe to show anywhere. */
  readonly redacted: string;
  readonly notes: readonly FindingNote[];
  /** Indices, in the result's findings, of others that hold the same value; absent where there are none. */
  readonly sameAs?: readonly number[];
  /** A ledger lists the value as rotated: here is a revoked key. */
  readonly rotated?: Rotated;
}

/** What a scan returns: findings ordered by `start`, never overlapping. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  /** True when the text held more findings than `maxFindings`: the rest was not reported, and that must be said. */
  readonly capped: boolean;
  /** What a mark in the text or a rule of the team lets through; ordered by `start`. */
  readonly ignored: readonly IgnoredFinding[];
}

/** How to scan; everything has a default. */
export interface ScanOptions {
  /** `/`-separated path, for what depends on the kind of file (examples and tests lower the severity). */
  readonly path?: string;
  /** Report the generic tier (default true). */
  readonly generic?: boolean;
  /** Detector ids that are switched off. */
  readonly disabled?: ReadonlySet<string>;
  /** The time in milliseconds since 1970: a token that ended before it is reported as expired. Default: none ever is. */
  readonly now?: number;
  /** Default 1,000. */
  readonly maxFindings?: number;
  /** What the team's configuration says of this file; absent: nothing. */
  readonly rules?: FileRules;
  /** Report also what marks and rules let through, for who must know of every value (default false). */
  readonly withIgnored?: boolean;
}
