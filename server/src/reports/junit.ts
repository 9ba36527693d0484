/**
 * The report as JUnit XML, the form that CI servers show as tests: a suite for each file, a failed case for each finding, and a
 * case with an error for text that nobody looked at, so that it is not taken for a pass.
 */
import { findingMessage } from '../shared/findingMessage';
import type { FindingReport, NotScanned } from '../shared/protocol';
import { isGap } from './gaps';
import { escapeMarkup } from './markup';
import { reasonText } from './notScannedText';
import { placeText } from './place';
import type { ReportContext, Reporter } from './scanReport';

function findingCase(finding: FindingReport, { catalogue }: ReportContext): string {
  const name = catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector;
  const message = escapeMarkup(findingMessage(finding, name));
  const title = escapeMarkup(`${name} at ${finding.startLine}:${finding.startColumn}`);
  return (
    `    <testcase name="${title}" classname="${escapeMarkup(finding.file)}" file="${escapeMarkup(finding.file)}" line="${finding.startLine}">\n` +
    `      <failure type="${escapeMarkup(finding.detector)}" message="${message}">${escapeMarkup(placeText(finding))}</failure>\n` +
    '    </testcase>\n'
  );
}

function skippedCase(skipped: NotScanned): string {
  const reason = escapeMarkup(`Not scanned: ${reasonText(skipped.reason)}.`);
  const verdict = isGap(skipped) ? `<error type="not-scanned" message="${reason}"/>` : `<skipped message="${reason}"/>`;
  return `    <testcase name="${escapeMarkup(skipped.file)}" classname="not scanned">${verdict}</testcase>\n`;
}

function* suite(name: string, cases: readonly string[], counts: string): Generator<string> {
  yield `  <testsuite name="${escapeMarkup(name)}" tests="${cases.length}" ${counts}>\n`;
  yield* cases;
  yield '  </testsuite>\n';
}

/** See the file's first lines. A clean scan has one passed case, since an empty report fails some servers. */
export const reportJunit: Reporter = function* (report, context) {
  const { findings, notScanned, stats } = report;
  const gaps = notScanned.filter(isGap).length;
  const byFile = new Map<string, FindingReport[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  const isClean = findings.length === 0 && gaps === 0;
  const tests = findings.length + notScanned.length + (isClean ? 1 : 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="Keylift" tests="${tests}" failures="${findings.length}" errors="${gaps}" time="${(stats.ms / 1000).toFixed(3)}">\n`;
  for (const [file, inFile] of byFile) {
    const cases = inFile.map((finding) => findingCase(finding, context));
    yield* suite(file, cases, `failures="${cases.length}" errors="0" skipped="0"`);
  }
  if (notScanned.length > 0) {
    const counts = `failures="0" errors="${gaps}" skipped="${notScanned.length - gaps}"`;
    yield* suite('not scanned', notScanned.map(skippedCase), counts);
  }
  if (isClean) {
    const passed = `    <testcase name="${stats.files} files hold no hardcoded keys" classname="keylift"/>\n`;
    yield* suite('keylift', [passed], 'failures="0" errors="0" skipped="0"');
  }
  yield '</testsuites>\n';
};
