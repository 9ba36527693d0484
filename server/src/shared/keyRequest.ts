/** How client and server speak of one key, and of asking its provider about it. Types only. */

/** Where a key stands, and what it is: it may have moved since, as a fix moves it. */
export interface KeyPlace {
  readonly uri: string;
  /** UTF-16, within the finding. */
  readonly offset: number;
  readonly key?: { readonly detector: string; readonly fingerprint: string };
}

/**
 * A request client -> server that asks the provider of a key. With no hosts nothing is sent, and the answer names the hosts that
 * would be asked: for the user to agree to.
 */
export interface KeyRequest extends KeyPlace {
  /** The hosts that the user has agreed to. */
  readonly hosts: readonly string[];
}
