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

/** Request client -> server, with a `KeyRequest`: have a provider revoke a key. The user agrees to the hosts every time anew. */
export const revokeMethod = 'keylift/revoke';

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
