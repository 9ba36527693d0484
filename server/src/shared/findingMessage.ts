/** The one sentence about a finding that every surface shows. Built from the redacted form; the value never comes near. */
import type { SecretClass } from '../core/catalogue';

/**
 * Says what a finding is.
 *
 * @param name the detector's name; undefined when the catalogue no longer has it
 */
export function findingMessage(
  finding: { readonly class: SecretClass; readonly redacted: string },
  name: string | undefined,
): string {
  const what = `${name ?? 'A key'} (${finding.redacted})`;
  switch (finding.class) {
    case 'public':
      return `${what} is public by design: restrict it.`;
    case 'test':
      return `${what} of a test account is hardcoded.`;
    case 'secret':
      return `${what} is hardcoded.`;
  }
}
