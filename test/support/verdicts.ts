/** Runs one check on one value, as the engine does for a match that is the whole text. */
import type { CheckName, DetectorSpec } from '../../server/src/core/catalogue';
import type { CheckResult } from '../../server/src/core/checks/check';
import { checks } from '../../server/src/core/checks/registry';

const spec: DetectorSpec = {
  id: 'acme-key',
  name: 'Acme key',
  class: 'secret',
  severity: 'high',
  anchor: { in: 'token', literals: ['acme_'] },
  pattern: 'acme_[a-z]{8}',
  description: '',
  references: [],
};

/** @param around what stands before and after the value */
export function resultOf(
  name: CheckName,
  secret: string,
  around: { readonly before?: string; readonly after?: string; readonly groups?: Record<string, string> } = {},
): CheckResult {
  const before = around.before ?? '';
  const text = `${before}${secret}${around.after ?? ''}`;
  const [start, end] = [before.length, before.length + secret.length];
  return checks[name]({ text, start, end, secret, spec, anchor: start, groups: around.groups });
}

/** The note of a result, or the result itself when it has none. */
export function verdictOf(...args: Parameters<typeof resultOf>): string | undefined {
  const result = resultOf(...args);
  return typeof result === 'object' ? (result.note ?? result.confidence) : result;
}
