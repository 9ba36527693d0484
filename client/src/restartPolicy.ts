/**
 * Decides whether a server that stopped by itself is started again. Counts stops in a sliding window; does nothing else.
 */

/** What to do about a stop. */
export interface RestartVerdict {
  readonly isRestarted: boolean;
  /** False for the first stop in a while: the one the user is told about. */
  readonly isRepeated: boolean;
}

/** How many stops in how short a time are too many. */
export interface RestartLimit {
  readonly stops: number;
  readonly withinMs: number;
}

/** The fourth stop within three minutes is the last. */
export const defaultRestartLimit: RestartLimit = { stops: 4, withinMs: 3 * 60 * 1000 };

/** Remembers when the server stopped. */
export interface RestartPolicy {
  /** Counts one stop and judges it. */
  serverStopped(): RestartVerdict;
  /** Forgets all stops: the user asked for a restart. */
  reset(): void;
}

/** @param now milliseconds of any clock that does not run backwards */
export function createRestartPolicy(now: () => number, limit: RestartLimit = defaultRestartLimit): RestartPolicy {
  let stops: number[] = [];
  return {
    serverStopped() {
      const time = now();
      stops = [...stops.filter((stop) => time - stop < limit.withinMs), time];
      return { isRestarted: stops.length < limit.stops, isRepeated: stops.length > 1 };
    },
    reset() {
      stops = [];
    },
  };
}
