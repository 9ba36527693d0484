/**
 * How findings are put into words, in one place for squiggles, hovers and lists. Every text is built from a finding's
 * redacted form; the value never comes near this file.
 */
import type { SecretClass, Severity } from '../core/catalogue';

/** What kind of value it is, as a noun phrase. */
export const classNames: Readonly<Record<SecretClass, string>> = {
  secret: 'a secret',
  public: 'public by design',
  test: 'of a test account',
};

/** Severities as words in a sentence. */
export const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'information',
};
