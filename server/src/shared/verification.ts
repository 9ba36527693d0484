/**
 * What a live check says of a key, and how client and server talk about it. Plain data; never holds a key, nor anything of a
 * provider's answer but fields that a specification names.
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

/** Request client -> server: check one finding of an open document. Nothing is sent to a host that `confirmed` does not name. */
export const verifyMethod = 'keylift/verify';
export interface VerifyParams {
  readonly uri: string;
  /** UTF-16 offset at which the finding starts in the document as the server knows it. */
  readonly start: number;
  /** Hosts, as {@link VerifyResult} named them, that the user has agreed to. Absent: only what needs no network is told. */
  readonly confirmed?: readonly string[];
}
export type VerifyResult =
  /** Nothing was sent: the user has to agree to these hosts first. `facts` needed no network. */
  | {
      readonly kind: 'ask';
      readonly title: string;
      readonly redacted: string;
      /** The specification's id: what "remember" is remembered for. */
      readonly provider: string;
      readonly providerName: string;
      readonly hosts: readonly string[];
      readonly facts: readonly KeyFact[];
    }
  | {
      readonly kind: 'answer';
      readonly title: string;
      readonly redacted: string;
      readonly verification: Verification;
      readonly facts: readonly KeyFact[];
    }
  /** It cannot be checked; `message` is a sentence that says why. */
  | { readonly kind: 'none'; readonly message: string; readonly facts: readonly KeyFact[] };
