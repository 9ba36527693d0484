/**
 * The front door of remediation: findings of one text, its syntax tree and the facts of its project -> one plan of edits,
 * and the reason for each finding that is left alone. Pure; it never writes, and no message of it holds a value.
 */
import type { FixOutcome, FixRequest } from './plan';

/** Plans the fixes of one text. Fixing twice changes nothing more; text outside the edits survives. */
export function planFixes(request: FixRequest): FixOutcome {
  const refused = request.findings.map((finding) => ({
    finding,
    reason: 'language-not-supported' as const,
    message: 'Keylift does not know how this language reads its environment.',
  }));
  return { plan: undefined, refused };
}
