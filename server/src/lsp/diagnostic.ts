/** From findings to diagnostics of the protocol. Pure; shows redacted forms only. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver';
import type { DetectorSpec, Severity } from '../core/catalogue';
import type { Catalogue } from '../core/catalogueCompiled';
import { remarkSentences } from '../core/ignores/review';
import { problemText } from '../shared/config/problem';
import { findingMessage, type ToldFinding } from '../shared/findingMessage';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport } from '../shared/protocol';
import type { Analysis } from './analyses';
import { rangeOfReport, toRange } from './convert';
import { largestText } from './follower';

/** Every diagnostic of ours names it as its source. */
export const diagnosticSource = 'keylift';

/** What a diagnostic of a finding carries in `data`: enough to find it again, nothing to use it with. */
export interface DiagnosticData {
  readonly detector: string;
  readonly fingerprint: string;
}

/** Other places of a value that are listed with it; beyond this a list helps nobody. */
const maxRelated = 10;

const protocolSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
  info: DiagnosticSeverity.Information,
};

interface Placed extends ToldFinding {
  readonly severity: Severity;
  readonly data: DiagnosticData;
}

function diagnosticOf(finding: Placed, range: Range, detector: DetectorSpec | undefined): Diagnostic {
  const href = detector?.references.find((reference) => reference.startsWith('https://'));
  return {
    range,
    severity: detector?.identifier === true ? DiagnosticSeverity.Hint : protocolSeverity[finding.severity],
    source: diagnosticSource,
    code: finding.data.detector,
    ...(href !== undefined && { codeDescription: { href } }),
    message: findingMessage(finding, detector?.name),
    data: finding.data,
  };
}

/** A remark about the whole text, at its beginning. */
function remark(code: string, message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  const severity = DiagnosticSeverity.Information;
  return { range: { start, end: start }, severity, source: diagnosticSource, code, message };
}

function remarksOf({ silence, capped, findings }: Analysis): Diagnostic[] {
  if (silence === 'too-large') {
    const limit = `${largestText / 1_000_000} million characters`;
    return [remark('not-scanned', `Keylift did not scan this text: it is longer than ${limit}.`)];
  }
  if (!capped) return [];
  return [remark('capped', `Keylift shows the first ${findings.length} findings; this text holds more.`)];
}

/** What is wrong with a file of rules, as long as it is the text in which that was found. */
function problemsOf({ problems, document }: Analysis): Diagnostic[] {
  if (problems.length === 0) return [];
  const { text, lines } = document;
  return problems
    .filter((problem) => problem.text === text || problem.text === '')
    .map((problem) => ({
      range: toRange(lines, problem),
      severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      source: diagnosticSource,
      code: 'configuration',
      message: problemText(problem),
    }));
}

/** Entries of an ignore file that do nothing. */
function remarksOnEntries({ review, document }: Analysis): Diagnostic[] {
  if (review.entries.length === 0 || review.text !== document.text) return [];
  const { lines } = document;
  return review.entries.map(({ entry, remark }) => ({
    range: toRange(lines, entry),
    severity: remark === 'changed' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    source: diagnosticSource,
    code: `ignore-${remark}`,
    message: remarkSentences[remark],
    ...(remark !== 'changed' && { tags: [DiagnosticTag.Unnecessary] }),
  }));
}

/** Lists for each diagnostic where else in the document the same value stands. */
function relate(diagnostics: readonly Diagnostic[], uri: string): Diagnostic[] {
  const fingerprintOf = ({ data }: Diagnostic) => (data as DiagnosticData).fingerprint;
  const byValue = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    byValue.set(fingerprintOf(diagnostic), [
      ...(byValue.get(fingerprintOf(diagnostic)) ?? []).slice(0, maxRelated),
      diagnostic,
    ]);
  }
  return diagnostics.map((diagnostic) => {
    const same = byValue.get(fingerprintOf(diagnostic)) ?? [];
    if (same.length < 2) return diagnostic;
    const others = same.filter((other) => other !== diagnostic).slice(0, maxRelated);
    const relatedInformation = others.map(
      ({ range }): DiagnosticRelatedInformation => ({
        location: { uri, range },
        message: 'The same value stands here.',
      }),
    );
    return { ...diagnostic, relatedInformation };
  });
}

/** What {@link toDiagnostics} works with. */
export interface DiagnosticDeps {
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly relatedInformation: boolean;
}

/** The diagnostics of an open document, ordered by place. Empty when squiggles are switched off. */
export function toDiagnostics(analysis: Analysis, deps: DiagnosticDeps): Diagnostic[] {
  const { document, findings, settings } = analysis;
  if (!settings.squiggles) return [];
  const { source, lines, uri } = document;
  const found = findings.map((finding) => {
    const { detector } = finding;
    const fingerprint = deps.fingerprint(detector, source.slice(finding.start, finding.end));
    const placed = { ...finding, data: { detector, fingerprint } };
    return diagnosticOf(placed, toRange(lines, finding), deps.catalogue.detectors.get(detector)?.spec);
  });
  return [
    ...remarksOf(analysis),
    ...problemsOf(analysis),
    ...remarksOnEntries(analysis),
    ...(deps.relatedInformation ? relate(found, uri) : found),
  ];
}

/** The diagnostic of a finding in a file that is not open. */
export function toDiagnosticOfReport(report: FindingReport, catalogue: Catalogue): Diagnostic {
  const { detector, fingerprint } = report;
  const placed = { ...report, data: { detector, fingerprint } };
  return diagnosticOf(placed, rangeOfReport(report), catalogue.detectors.get(detector)?.spec);
}
