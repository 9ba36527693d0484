/** The one sentence about a finding that every surface shows. Built from the redacted form; the value never comes near. */
import type { SecretClass } from '../core/catalogue';
import type { Rotated } from '../core/ledger/rotated';
import type { Origin } from './protocol';

/** What the sentence is made from. */
export interface ToldFinding {
  readonly class: SecretClass;
  readonly redacted: string;
  readonly rotated?: Rotated;
  readonly origin?: Origin;
}

/** What a ledger's entry means here: in history the old value is to be expected, anywhere else it was put back. */
export function rotatedText({ on, by }: Rotated, origin: Origin | undefined): string {
  const when = `on ${on}${by === undefined ? '' : ` by ${by}`}`;
  return origin?.kind === 'commit' ? `already rotated ${when}` : `a revoked key put back: it was rotated ${when}`;
}

/**
 * Says what a finding is.
 *
 * @param name the detector's name; undefined when the catalogue no longer has it
 */
export function findingMessage(finding: ToldFinding, name: string | undefined): string {
  const what = `${name ?? 'A key'} (${finding.redacted})`;
  if (finding.rotated !== undefined) {
    const told = rotatedText(finding.rotated, finding.origin);
    return `${what} ${finding.origin?.kind === 'commit' ? 'was' : 'is'} ${told}.`;
  }
  switch (finding.class) {
    case 'public':
      return `${what} is public by design: restrict it.`;
    case 'test':
      return `${what} of a test account is hardcoded.`;
    case 'secret':
      return `${what} is hardcoded.`;
  }
}
