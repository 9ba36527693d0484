/** The report for people: findings by file, each with a place that terminals make clickable, then what was not scanned. */
import { posix } from 'node:path';
import { type Severity, severities } from '../../core/catalogue';
import { counted, durationText, numberText, sizeText } from '../../reports/amounts';
import { isGap } from '../../reports/gaps';
import { reasonCounts, reasonText } from '../../reports/notScannedText';
import { exposureAdvice, originText, verdictNames } from '../../reports/place';
import type { ScanReport } from '../../reports/scanReport';
import { rotatedText } from '../../shared/findingMessage';
import type { FindingReport, NotScanned } from '../../shared/protocol';
import { type Paint, printable } from '../terminalText';
import type { CliReporter, TextContext } from './textContext';

/** Binary files named one by one; a repository full of pictures should not push the findings off the screen. */
const maxBinaryLines = 10;

const colourOf: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  critical: (paint) => (text) => paint.bold(paint.red(text)),
  high: (paint) => paint.red,
  medium: (paint) => paint.yellow,
  low: (paint) => paint.cyan,
  info: (paint) => paint.dim,
};

/** A name that opens the file from where the command was run. */
function shown(directory: string, file: string): string {
  return printable(posix.normalize(directory + file));
}

function findingLine(finding: FindingReport, { catalogue, paint, directory }: TextContext): string {
  const place = `${shown(directory, finding.file)}:${finding.startLine}:${finding.startColumn}`;
  const name = catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector;
  const severity = colourOf[finding.severity](paint)(finding.severity);
  const line = `  ${place} ${severity} ${name} ${printable(finding.redacted)} ${paint.dim(`(${finding.detector})`)}\n`;
  const details = detailsOf(finding);
  return details === '' ? line : `${line}    ${paint.dim(printable(details))}\n`;
}

/** Where the text came from, how far the value has got, whether it was rotated or still works: as far as that is known. */
function detailsOf({ origin, exposure, rotated, verification }: FindingReport): string {
  const by = origin?.kind === 'commit' && origin.author !== '' ? `, ${origin.author}, ${origin.date}` : '';
  const from = origin === undefined || origin.kind === 'index' ? '' : `${originText(origin)}${by}`;
  const advice = exposure === undefined ? '' : exposureAdvice[exposure];
  const ledger = rotated === undefined ? '' : rotatedText(rotated, origin);
  const asked = verification === undefined ? '' : `${verdictNames[verification.verdict]}: ${verification.reason}`;
  return [asked, from, ledger, advice].filter(Boolean).join('; ');
}

function* findingLines({ findings }: ScanReport, context: TextContext): Generator<string> {
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file)
      yield `${file === undefined ? '' : '\n'}${context.paint.bold(shown(context.directory, finding.file))}\n`;
    file = finding.file;
    yield findingLine(finding, context);
  }
}

function* notScannedLines(
  notScanned: readonly NotScanned[],
  { paint, verbose, directory }: TextContext,
): Generator<string> {
  let binaries = 0;
  yield 'Not scanned:\n';
  for (const { file, reason } of notScanned) {
    if (reason === 'binary' && ++binaries > maxBinaryLines && !verbose) continue;
    const why = reason === 'binary' ? paint.dim(reasonText(reason)) : paint.yellow(reasonText(reason));
    yield `  ${shown(directory, file)}: ${why}\n`;
  }
  if (binaries > maxBinaryLines && !verbose) {
    yield `  and ${counted(binaries - maxBinaryLines, 'more binary file')} (--verbose names them)\n`;
  }
}

function bySeverity(findings: readonly FindingReport[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${numberText(count)} ${severity}`)
    .join(', ');
}

function verdict({ findings, notScanned, stats, cancelled }: ScanReport, paint: Paint): string {
  if (findings.length > 0) {
    const files = new Set(findings.map(({ file }) => file)).size;
    return paint.bold(`${counted(findings.length, 'finding')} in ${counted(files, 'file')} (${bySeverity(findings)}).`);
  }
  if (cancelled || notScanned.some(isGap)) return paint.yellow('Not clean: there is text that nobody looked at.');
  return stats.files === 0 ? 'Nothing was scanned.' : paint.green('No secrets found.');
}

function summary(report: ScanReport, { paint }: TextContext): string {
  const { stats, notScanned } = report;
  const parts = [
    verdict(report, paint),
    `Scanned ${counted(stats.files, 'file')}, ${sizeText(stats.bytes)}, in ${durationText(stats.ms)}`,
  ];
  const skipped = notScanned.filter(({ reason }) => reason !== 'capped' && reason !== 'cancelled');
  const rest =
    skipped.length === 0 ? '.' : `; ${counted(skipped.length, 'file')} not scanned (${reasonCounts(skipped)}).`;
  const { ignored = 0 } = report;
  const hidden = ignored === 0 ? '' : ` ${counted(ignored, 'more finding')} ignored by marks and rules of the team.`;
  const stopped = report.cancelled ? paint.yellow(' Stopped by Ctrl+C: the rest was not scanned.') : '';
  return `${parts.join(' ')}${rest}${hidden}${stopped}\n`;
}

/** See the file's first lines. */
export const reportText: CliReporter = function* (report, context) {
  yield* findingLines(report, context);
  if (context.quiet) return;
  if (report.findings.length > 0) yield '\n';
  if (report.notScanned.length > 0) {
    yield* notScannedLines(report.notScanned, context);
    yield '\n';
  }
  yield summary(report, context);
};
