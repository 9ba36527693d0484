/**
 * The report in GitLab's secret detection format, version 15, for `artifacts:reports:secret_detection`.
 * Fields: https://docs.gitlab.com/development/integrations/secure/#report . `raw_source_code_extract` would hold the secret and
 * is left out.
 */
import type { Severity } from '../core/catalogue';
import { findingMessage } from '../shared/findingMessage';
import type { FindingReport, NotScanned } from '../shared/protocol';
import { isGap } from './gaps';
import { reasonText } from './notScannedText';
import type { ReportContext, Reporter } from './scanReport';

const schemaVersion = '15.2.1';
const severityNames: Readonly<Record<Severity, 'Critical' | 'High' | 'Medium' | 'Low' | 'Info'>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** GitLab's schema wants a commit; its own analyzer says this of files that are in none. */
const noCommit = '0000000';

/** The schema's times have neither zone nor fraction; they are UTC. */
function timeText(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function commitOf({ origin }: FindingReport): Readonly<Record<string, string>> {
  if (origin?.kind !== 'commit') return { sha: noCommit };
  return { sha: origin.commit, author: origin.author, date: origin.date };
}

function vulnerability(finding: FindingReport, { catalogue }: ReportContext): object {
  const detector = catalogue.detectors.get(finding.detector);
  const name = detector?.spec.name ?? finding.detector;
  const href = detector?.spec.references.find((reference) => reference.startsWith('https://'));
  const links = [detector?.provider.links?.rotate, detector?.provider.links?.keys].filter((url) => url !== undefined);
  return {
    // The same value at the same place is the same vulnerability in the next report.
    id: `${finding.fingerprint}:${finding.file}:${finding.startLine}:${finding.startColumn}`,
    name,
    description: `${findingMessage(finding, name)} ${detector?.spec.description ?? ''}`.trim(),
    severity: severityNames[finding.severity],
    solution: 'Take the value out of the code, and replace it at the provider if anybody else may have seen it.',
    location: {
      file: finding.file,
      start_line: finding.startLine,
      end_line: finding.endLine,
      commit: commitOf(finding),
    },
    identifiers: [
      {
        type: 'keylift_rule_id',
        name: `Keylift rule ID ${finding.detector}`,
        value: finding.detector,
        ...(href !== undefined && { url: href }),
      },
    ],
    ...(links.length > 0 && { links: links.map((url) => ({ url })) }),
  };
}

function message(skipped: NotScanned): object {
  const value = `${skipped.file}: not scanned: ${reasonText(skipped.reason)}`;
  return { level: isGap(skipped) ? 'warn' : 'info', value };
}

/** See the file's first lines. */
export const reportGitlab: Reporter = function* (report, context) {
  const { findings, notScanned, stats, startedAt, cancelled } = report;
  const vendor = { name: 'Keylift' };
  const tool = { id: 'keylift', name: 'Keylift', version: context.version, vendor };
  const scan = {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: timeText(startedAt),
    end_time: timeText(new Date(startedAt.getTime() + stats.ms)),
    status: cancelled || notScanned.some(isGap) ? 'failure' : 'success',
    messages: notScanned.map(message),
  };
  yield `{"version":"${schemaVersion}",\n"scan":${JSON.stringify(scan)},\n"vulnerabilities":[`;
  for (const [at, finding] of findings.entries()) {
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(vulnerability(finding, context))}`;
  }
  yield findings.length === 0 ? ']}\n' : '\n]}\n';
};
