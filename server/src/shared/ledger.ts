/** What client and server say to each other about the list of rotated keys. Plain data; keyed hashes, never a value. */

/** Names a value for a ledger: the hash was made with the salt. Known of a key while it still stands in a file. */
export interface LedgerMark {
  /** 64 hex digits. */
  readonly salt: string;
  /** 32 hex digits. */
  readonly hash: string;
  /** Nobody can guess the value, so that it may be listed in a file that others read. */
  readonly isShareable: boolean;
}

/** A key to be listed: the finding at a place of an open document, or one that was marked before. */
export type RotatedKey =
  /** `offset`: UTF-16, within the finding. */
  | { readonly uri: string; readonly offset: number }
  /** `uri`: of the file that held it; its root has the shared list. */
  | { readonly uri: string; readonly detector: string; readonly redacted: string; readonly mark: LedgerMark };

/**
 * Request client -> server: list a key as rotated. Without `where` nothing is done, and the answer says where it may be
 * listed.
 */
export const markRotatedMethod = 'keylift/markRotated';
export interface MarkRotatedParams {
  readonly key: RotatedKey;
  /** `shared`: in `.keylift-rotated`; `local`: on this machine alone. */
  readonly where?: 'shared' | 'local';
  /** ISO 8601: "2026-11-29". */
  readonly on: string;
}

/** `Edit` is a `WorkspaceEdit` of the Language Server Protocol. */
export type MarkRotatedResult<Edit = unknown> =
  /** `message` is a sentence. */
  | { readonly kind: 'none'; readonly message: string }
  | {
      readonly kind: 'plan';
      readonly redacted: string;
      readonly places: readonly ('shared' | 'local')[];
      readonly isGuessable: boolean;
    }
  /** To be applied and saved by the client. */
  | { readonly kind: 'edit'; readonly redacted: string; readonly edit: Edit; readonly file: string }
  | { readonly kind: 'listed'; readonly redacted: string };
