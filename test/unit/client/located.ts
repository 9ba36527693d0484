/** Findings as the server reports them, for tests of the client: no text stands behind them. */
import type { OpenDocument, UnscannedFile } from '../../../client/src/findings/findingsStore';
import type { LocatedFinding } from '../../../server/src/shared/protocol';

/** A finding in `file:///ws/FILE`; what is not given does not matter to the test. */
export function located(file: string, given: Partial<LocatedFinding> = {}): LocatedFinding {
  const startOffset = given.startOffset ?? 10;
  return {
    detector: 'stripe-live-secret-key',
    provider: 'stripe',
    class: 'secret',
    severity: 'critical',
    confidence: 'high',
    file,
    startOffset,
    endOffset: startOffset + 5,
    startLine: 1,
    startColumn: startOffset + 1,
    endLine: 1,
    endColumn: startOffset + 6,
    redacted: 'sk_…',
    fingerprint: '0'.repeat(32),
    uri: uriOf(file),
    title: 'Stripe live secret key',
    providerName: 'Stripe',
    ...given,
  };
}

/** A file that was not scanned. */
export function unscanned(file: string, reason: UnscannedFile['reason']): UnscannedFile {
  return { file, reason, uri: uriOf(file) };
}

/** Where {@link located} puts a file. */
export function uriOf(file: string): string {
  return `file:///ws/${file}`;
}

/** What the server says of an open document that it has looked at. */
export function opened(...findings: LocatedFinding[]): OpenDocument {
  return { findings, silence: undefined, unscanned: undefined };
}
