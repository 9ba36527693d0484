/** What the exit code says, in one place: scripts and CI rely on it. */

/** The codes that Keylift ends with. */
export const exitCodes = {
  /** Scan: no findings, and everything in scope was scanned. Fix: nothing is left to fix. */
  ok: 0,
  /** Scan: findings. Fix: some findings remain. */
  findings: 1,
  /** The job could not be done: bad arguments, a path that is not there, a file that should have been scanned and was not. */
  failed: 2,
  /** Stopped by Ctrl+C. */
  interrupted: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
