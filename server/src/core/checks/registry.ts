/**
 * The closed set of checks that a detector may name. A check sees one match and either rejects it, lets it pass, or says
 * more about it. It reads nothing beyond the catalogue's margin around the match, and never throws.
 */
import type { CheckName, Confidence, DetectorSpec } from '../catalogue';
import type { FindingNote } from '../finding';

/** A match to be checked: `secret` is `text.slice(start, end)`. */
export interface CheckInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly spec: DetectorSpec;
}

/** `reject`: not what the detector looks for. Undefined: nothing to say. */
export type CheckResult =
  | 'reject'
  | { readonly confidence?: Confidence; readonly note?: FindingNote }
  | undefined;

export type Check = (input: CheckInput) => CheckResult;

const pass: Check = () => undefined;

/** Every check by its name. */
export const checks: Readonly<Record<CheckName, Check>> = {
  'crc32-base62': pass,
  'crc32-base62-entropy': pass,
  'crc32-hex': pass,
  jwt: pass,
  pem: pass,
  'aws-key-id': pass,
  random: pass,
  'not-uuid': pass,
  'has-digit': pass,
  mixed: pass,
  'generic-value': pass,
  'password-value': pass,
  'url-password': pass,
  'basic-auth': pass,
  'bearer-value': pass,
};
