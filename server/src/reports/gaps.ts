/** What keeps a scan that found nothing from being called clean. */
import type { NotScanned } from '../shared/protocol';

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
