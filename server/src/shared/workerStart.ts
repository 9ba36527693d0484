/**
 * What passes between the client and the server's worker in a browser before the language server protocol begins: where the
 * files of the bundle lie, which a worker in a browser cannot know by itself.
 */

/** First message to the worker. */
export interface WorkerStart {
  /** URL of the folder that holds `catalogue.bin`, `guides.json`, `grammars/` and `lib/`, without a slash at its end. */
  readonly assets: string;
}

/** The worker's answer; from then on it speaks the protocol. */
export type WorkerReady =
  | { readonly ready: true }
  /** Says what kind of fault it was; never holds a value. */
  | { readonly ready: false; readonly reason: string };
