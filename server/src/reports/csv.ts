/**
 * The report as comma-separated values (RFC 4180), one finding a row, for spreadsheets. A cell never starts with a character
 * that a spreadsheet takes for a formula: a file may be called `=cmd`.
 */
import { withoutControls } from './markup';
import { exposureNames, originText } from './place';
import type { Reporter } from './scanReport';

const columns = [
  'file',
  'line',
  'column',
  'severity',
  'class',
  'confidence',
  'provider',
  'detector',
  'name',
  'redacted',
  'fingerprint',
  'origin',
  'exposure',
  'rotated',
  'verdict',
] as const;

function cell(value: string | number): string {
  const text = withoutControls(String(value));
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** See the file's first lines. Files that were not scanned follow the findings, with the reason as their severity's text. */
export const reportCsv: Reporter = function* ({ findings, notScanned }, { catalogue }) {
  yield row(columns);
  for (const finding of findings) {
    yield row([
      finding.file,
      finding.startLine,
      finding.startColumn,
      finding.severity,
      finding.class,
      finding.confidence,
      finding.provider,
      finding.detector,
      catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector,
      finding.redacted,
      finding.fingerprint,
      originText(finding.origin) ?? '',
      finding.exposure === undefined ? '' : exposureNames[finding.exposure],
      finding.rotated?.on ?? '',
      finding.verification?.verdict ?? '',
    ]);
  }
  for (const { file, reason } of notScanned) {
    yield row([file, '', '', `not scanned: ${reason}`, ...columns.slice(4).map(() => '')]);
  }
};
