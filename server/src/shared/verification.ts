/**
 * What a live check says of a key. Plain data; never holds a key, nor anything of a provider's answer but fields that a
 * specification names.
 */

/** `unknown`: nobody can tell. It is not `invalid`: a key that may still work has to be treated as if it did. */
export type Verdict = 'valid' | 'invalid' | 'unknown';

/** What kind of thing a fact is about; a closed set, so that reports can name it. */
export type FactKind =
  | 'account'
  | 'project'
  | 'scopes'
  | 'environment'
  | 'expires'
  | 'region'
  | 'key'
  | 'error'
  | 'checksum'
  | 'request-log'
  | 'help';

/** One thing learned of a key. */
export interface KeyFact {
  readonly kind: FactKind;
  /** Short and of one line; names of accounts and projects are redacted. */
  readonly text: string;
}

/** The outcome of a live check. */
export interface Verification {
  readonly verdict: Verdict;
  /** A sentence. */
  readonly reason: string;
  readonly evidence: readonly KeyFact[];
  /** Hosts that were really asked, in order; empty when nothing was sent. */
  readonly hosts: readonly string[];
  /** When the answer came, ISO 8601; absent when nothing was sent. */
  readonly checkedAt?: string;
}

/** Request client -> server, with a `KeyRequest`: ask a provider whether the key at a place of an open document still works. */
export const verifyMethod = 'keylift/verify';

/** `none`: nobody can be asked, or the key is not there any more; `message` is a sentence. */
export type VerifyResult =
  | { readonly kind: 'none'; readonly message: string; readonly facts: readonly KeyFact[] }
  | { readonly kind: 'plan'; readonly provider: string; readonly redacted: string; readonly hosts: readonly string[] }
  | {
      readonly kind: 'answer';
      readonly redacted: string;
      readonly verification: Verification;
      /** What the key says of itself. */
      readonly facts: readonly KeyFact[];
    };
