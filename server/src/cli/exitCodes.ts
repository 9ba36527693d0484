/** What the exit code says, in one place: scripts and CI rely on it. */
import type { NotScanned } from '../shared/protocol';

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

/**
 * Reasons after which "no findings" must not be read as "clean": there may have been text that nobody looked at. A binary
 * file, a socket, a submodule, or a file deleted meanwhile is said in the report and changes nothing; `capped` comes with findings.
 */
const gaps: ReadonlySet<NotScanned['reason']> = new Set([
  'too-large',
  'unreadable',
  'failed',
  'cancelled',
  'missing-object',
  'shallow',
  // Archives are opened when somebody asks for it.
  'archive-limit',
  'archive-damaged',
  'encrypted',
]);

/** Whether an entry keeps a scan from being called clean. A root that vanished (`.`) does too. */
export function isGap({ file, reason }: NotScanned): boolean {
  return gaps.has(reason) || (reason === 'vanished' && file === '.');
}
