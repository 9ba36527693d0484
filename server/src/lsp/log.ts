/**
 * The server's log: the editor's output channel, through the protocol. Errors are named by their kind and the place they
 * came from, never by their message: a message may quote the text that was being worked on.
 */
import type { Connection } from 'vscode-languageserver';

/** Levels mean: `error` a bug or a broken editor, `warn` something the user can put right, `info` once per session. */
export interface Log {
  error(what: string, cause?: unknown): void;
  warn(what: string): void;
  info(what: string): void;
  /** Sent only when the editor traces the server. */
  debug(what: string): void;
}

const maxFrames = 8;
const frame = /^\s+at .*:\d+:\d+\)?$/;

/** What may be said of a thrown value: its kind, a code such as `ENOENT`, and the calls that led there. */
export function describeError(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause && /^[A-Z0-9_-]{1,40}$/i.test(String(cause.code)) ? ` ${String(cause.code)}` : '';
  // The stack begins with the message, which may be of several lines and look like anything.
  const { stack = '', message } = cause;
  const calls = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  const frames = calls.split('\n').filter((line) => frame.test(line));
  return [`${cause.name}${code}`, ...frames.slice(0, maxFrames)].join('\n');
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
