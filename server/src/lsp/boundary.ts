/**
 * Where a message from outside becomes a call, and an exception an empty answer: every handler is registered through here,
 * once. Enforces the order of the protocol's life: nothing is served after `shutdown`.
 */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Clock } from './clock';
import type { Log } from './log';

/** Wraps handlers; see the file's first lines. */
export interface Boundary {
  /**
   * @param empty answered when the handler throws anything but a {@link ResponseError}, which is an answer itself; give one
   * where nothing would pass for "nothing found"
   */
  request<Params, Result>(
    name: string,
    empty: Result | ResponseError<void>,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result>;
  notification<Params>(
    name: string,
    handler: (params: Params) => void | Promise<void>,
  ): (params: Params) => Promise<void>;
  /** From now on requests are refused and notifications ignored. */
  close(): void;
}

/** What a handler throws, or a caller checks for, when the editor no longer wants the answer. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** See {@link Boundary}. */
export function createBoundary(log: Log, clock: Clock): Boundary {
  let isClosed = false;
  const trace = (name: string, startedMs: number, outcome: string) => {
    log.debug(`${name}: ${outcome} in ${(clock.now() - startedMs).toFixed(1)} ms`);
  };
  return {
    request: (name, empty, handler) => async (params, token) => {
      if (isClosed) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server has been shut down');
      const startedMs = clock.now();
      try {
        throwIfCancelled(token);
        const result = await handler(params, token);
        throwIfCancelled(token);
        trace(name, startedMs, Array.isArray(result) ? `${result.length} items` : 'answered');
        return result;
      } catch (error) {
        if (error instanceof ResponseError) {
          trace(name, startedMs, `refused (${error.code})`);
          throw error;
        }
        log.error(`${name} failed`, error);
        if (empty instanceof ResponseError) throw empty;
        return empty;
      }
    },
    notification: (name, handler) => async (params) => {
      if (isClosed) return;
      try {
        await handler(params);
      } catch (error) {
        log.error(`${name} failed and was ignored`, error);
      }
    },
    close() {
      isClosed = true;
    },
  };
}
