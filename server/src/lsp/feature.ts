/** A feature of the server: one file in `features/`, which registers its handlers and says what it adds to the protocol. */
import type { ServerCapabilities } from 'vscode-languageserver';

/** See the file's first lines. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  /** Called once the editor has said `initialized`: from now on it may be asked things. */
  readonly initialized?: () => void;
  /** Stops what is still running. */
  readonly dispose?: () => void;
}
