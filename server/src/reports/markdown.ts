/** The report as a Markdown summary: for a job's summary page, a merge request's comment, a ticket. */
import { type Severity, severities } from '../core/catalogue';
import type { FindingReport } from '../shared/protocol';
import { counted, durationText, numberText, sizeText } from './amounts';
import { isGap } from './gaps';
import { escapeCell } from './markup';
import { reasonCounts } from './notScannedText';
import { exposureNames, placeText } from './place';
import type { ReportContext, Reporter, ScanReport } from './scanReport';

/** What job summaries and comments hold is limited: the rest is counted. */
const maxRows = 500;

function verdict({ findings, notScanned, stats, cancelled }: ScanReport): string {
  if (findings.length > 0) {
    const files = new Set(findings.map(({ file }) => file)).size;
    return `**${counted(findings.length, 'finding')} in ${counted(files, 'file')}.**`;
  }
  if (cancelled || notScanned.some(isGap)) return '**Not clean: there is text that nobody looked at.**';
  return stats.files === 0 ? '**Nothing was scanned.**' : '**No secrets found.**';
}

function counts(findings: readonly FindingReport[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const known = severities.filter((severity) => count(severity) > 0);
  return known.map((severity) => `${numberText(count(severity))} ${severity}`).join(' · ');
}

function line(finding: FindingReport, { catalogue }: ReportContext, hasExposure: boolean): string {
  const cells = [
    finding.severity,
    catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector,
    finding.redacted,
    placeText(finding),
    ...(hasExposure ? [finding.exposure === undefined ? '' : exposureNames[finding.exposure]] : []),
  ];
  return `| ${cells.map(escapeCell).join(' | ')} |\n`;
}

/** See the file's first lines. */
export const reportMarkdown: Reporter = function* (report, context) {
  const { findings, notScanned, stats } = report;
  yield '## Keylift\n\n';
  const scanned = `Scanned ${counted(stats.files, 'file')}, ${sizeText(stats.bytes)}, in ${durationText(stats.ms)}.`;
  yield `${verdict(report)} ${scanned}\n`;
  if (report.cancelled) yield '\nThe scan was stopped before its end: the rest was not scanned.\n';
  if (findings.length > 0) {
    const hasExposure = findings.some(({ exposure }) => exposure !== undefined);
    yield `\n${counts(findings)}\n\n`;
    yield `| Severity | What | Redacted | Where |${hasExposure ? ' Exposure |' : ''}\n`;
    yield `|---|---|---|---|${hasExposure ? '---|' : ''}\n`;
    for (const finding of findings.slice(0, maxRows)) yield line(finding, context, hasExposure);
    if (findings.length > maxRows) yield `\nand ${counted(findings.length - maxRows, 'more finding')}.\n`;
  }
  const skipped = notScanned.filter(({ reason }) => reason !== 'capped' && reason !== 'cancelled');
  if (skipped.length > 0) yield `\n${counted(skipped.length, 'file')} not scanned: ${reasonCounts(skipped)}.\n`;
};
