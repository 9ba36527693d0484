/**
 * The server's log: the editor's output channel, through the protocol. Errors are named by their kind and the place they
 * came from, never by their message: a message may quote the text that was being worked on.
 */
import type { Connection } from 'vscode-languageserver';
import { describeError } from '../shared/describeError';

/** Levels mean: `error` a bug or a broken editor, `warn` something the user can put right, `info` once per session. */
export interface Log {
  error(what: string, cause?: unknown): void;
  warn(what: string): void;
  info(what: string): void;
  /** Sent only when the editor traces the server. */
  debug(what: string): void;
}

/** A log over a connection. */
export function createLog(connection: Connection): Log {
  return {
    error: (what, cause) =>
      connection.console.error(cause === undefined ? `${what}.` : `${what}: ${describeError(cause)}`),
    warn: (what) => connection.console.warn(what),
    info: (what) => connection.console.info(what),
    debug: (what) => connection.tracer.log(what),
  };
}
