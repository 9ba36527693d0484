/** The JSON report of `keylift fix`, version 1. Holds redacted forms only; diffs stay in the report for people. */
import type { FindingReport } from '../../shared/protocol';
import type { FixReporter } from '../fix/fixReport';

/** What tells a finding apart; places are those in the file before the fix. */
function identity(finding: FindingReport) {
  const { detector, provider, severity, file, startLine, startColumn, redacted, fingerprint } = finding;
  return { detector, provider, severity, file, startLine, startColumn, redacted, fingerprint };
}

/** See the file's first lines. */
export const reportFixJson: FixReporter = function* (report) {
  const { written, fixed, left, files, notes, notScanned } = report;
  const body = {
    version: 1,
    written,
    fixed: fixed.map(({ finding, title }) => ({ ...identity(finding), title })),
    refused: left.map(({ finding, reason, message }) => ({ ...identity(finding), reason, message })),
    files: files.map(({ file, action, holdsSecret }) => ({ file, action, holdsSecret })),
    notes,
    notScanned: notScanned.map(({ file, reason }) => ({ file, reason })),
  };
  yield `${JSON.stringify(body, null, 1)}\n`;
};
