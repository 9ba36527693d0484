/** What is said of a key that its provider was asked to revoke. Plain data; never holds a key. */

/**
 * `revoked`: the provider says that it is, or soon will be; `gone`: it did not accept the key any more before; `failed`: it
 * refused; `unknown`: nobody can tell, so the key has to be taken for one that works.
 */
export type RevokeVerdict = 'revoked' | 'gone' | 'failed' | 'unknown';

/** The outcome of a revocation. */
export interface Revocation {
  readonly verdict: RevokeVerdict;
  /** A sentence. */
  readonly reason: string;
  /** Hosts that were really asked; empty when nothing was sent. */
  readonly hosts: readonly string[];
}

/**
 * Request client -> server: have a provider revoke a key. With no hosts nothing is sent, and the answer says what would happen
 * and whom it would be sent to: for the user to agree to, every time anew.
 */
export const revokeMethod = 'keylift/revoke';
export interface RevokeParams {
  readonly uri: string;
  /** UTF-16 offset within the finding. */
  readonly offset: number;
  /** The finding itself, for when it has moved since, as a fix moves it. */
  readonly key?: { readonly detector: string; readonly fingerprint: string };
  /** The hosts that the user has agreed to. */
  readonly hosts: readonly string[];
}

/** `none`: the provider cannot be asked to, or the key is not there any more; `message` is a sentence. */
export type RevokeResult =
  | { readonly kind: 'none'; readonly message: string }
  | {
      readonly kind: 'plan';
      readonly provider: string;
      readonly redacted: string;
      readonly hosts: readonly string[];
      /** What the provider does, in a sentence or two. */
      readonly effect: string;
    }
  | { readonly kind: 'answer'; readonly redacted: string; readonly revocation: Revocation };
