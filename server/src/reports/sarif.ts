/**
 * The report as SARIF 2.1.0, for code scanning and other viewers. Regions carry places and no snippet: the file's text, and
 * with it the secret, stays out of the report.
 */
import type { ArtifactLocation, Log, Notification, PropertyBag, ReportingDescriptor, Result, Run } from 'sarif';
import type { Severity } from '../core/catalogue';
import type { CompiledDetector } from '../core/matcher';
import { findingMessage } from '../shared/findingMessage';
import type { FindingReport, NotScanned } from '../shared/protocol';
import { isGap } from './gaps';
import { reasonText } from './notScannedText';
import type { ReportContext, Reporter, ScanReport } from './scanReport';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a result's fingerprint is made of; a change of the recipe takes the next number. */
const fingerprintName = 'keyliftSecret/v1';

/** Names the root that file names are relative to, the way code scanning expects it. */
const rootId = '%SRCROOT%';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** Scores that code scanning sorts into critical (from 9), high (from 7), medium (from 4) and low. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.1',
};

/** A relative URI: each part of the path percent-encoded, so that `#`, `?` and line ends in names do no harm. */
function locate(file: string): ArtifactLocation {
  // A lone surrogate has no percent-encoding, and the name of a file may hold one.
  const uri = file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return { uri, uriBaseId: rootId };
}

function helpOf({ spec, provider }: CompiledDetector): { text: string; markdown: string } {
  const advice = 'Take the value out of the code, and replace it at the provider if anybody else may have seen it.';
  const links = Object.entries({
    'Manage keys': provider.links?.keys,
    'Look for misuse': provider.links?.audit,
    'How to rotate': provider.links?.rotate,
  }).filter((link): link is [string, string] => link[1] !== undefined);
  const sentences = [spec.description, spec.class === 'public' ? 'It is public by design: restrict it.' : advice];
  return {
    text: [...sentences, ...links.map(([title, href]) => `${title}: ${href}`)].join('\n'),
    markdown: [...sentences, ...links.map(([title, href]) => `- [${title}](${href})`)].join('\n\n'),
  };
}

function ruleOf(detector: CompiledDetector): ReportingDescriptor {
  const { spec, provider } = detector;
  const helpUri = spec.references.find((reference) => reference.startsWith('https://'));
  const properties: PropertyBag = {
    tags: ['security', 'secret', provider.id],
    precision: spec.tier === 'generic' ? 'medium' : 'high',
    'security-severity': scores[spec.severity],
  };
  return {
    id: spec.id,
    name: spec.name,
    shortDescription: { text: spec.name },
    fullDescription: { text: spec.description },
    help: helpOf(detector),
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[spec.severity] },
    properties,
  };
}

function resultOf(finding: FindingReport, ruleIndex: number, { catalogue }: ReportContext): Result {
  const name = catalogue.detectors.get(finding.detector)?.spec.name;
  return {
    ruleId: finding.detector,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: findingMessage(finding, name) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locate(finding.file),
          region: {
            startLine: finding.startLine,
            startColumn: finding.startColumn,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
            charOffset: finding.startOffset,
            charLength: finding.endOffset - finding.startOffset,
          },
        },
      },
    ],
    partialFingerprints: { [fingerprintName]: finding.fingerprint },
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      class: finding.class,
      ...(finding.origin && { origin: finding.origin }),
      ...(finding.exposure && { exposure: finding.exposure }),
      ...(finding.rotated && { rotated: finding.rotated }),
      ...(finding.verification && { verification: finding.verification }),
    },
  };
}

function notificationOf(skipped: NotScanned): Notification {
  const { file, reason } = skipped;
  return {
    descriptor: { id: `not-scanned/${reason}` },
    level: isGap(skipped) ? 'warning' : 'note',
    message: { text: `Not scanned: ${reasonText(reason)}.` },
    locations: [{ physicalLocation: { artifactLocation: locate(file) } }],
  };
}

function runOf(report: ScanReport, context: ReportContext): Run {
  const ids = [...new Set(report.findings.map(({ detector }) => detector))].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const rules = ids.map((id) => {
    const detector = context.catalogue.detectors.get(id);
    return detector === undefined ? { id } : ruleOf(detector);
  });
  const reasons = [...new Set(report.notScanned.map(({ reason }) => reason))].sort();
  return {
    tool: {
      driver: {
        name: 'Keylift',
        version: context.version,
        semanticVersion: context.version,
        rules,
        notifications: reasons.map((reason) => ({
          id: `not-scanned/${reason}`,
          shortDescription: { text: `Not scanned: ${reasonText(reason)}.` },
        })),
      },
    },
    invocations: [
      {
        executionSuccessful: !report.notScanned.some(isGap),
        startTimeUtc: report.startedAt.toISOString(),
        endTimeUtc: new Date(report.startedAt.getTime() + report.stats.ms).toISOString(),
        toolExecutionNotifications: report.notScanned.map(notificationOf),
      },
    ],
    originalUriBaseIds: { [rootId]: { uri: context.rootUri } },
    columnKind: 'utf16CodeUnits',
    results: report.findings.map((finding) => resultOf(finding, indexOf.get(finding.detector) ?? -1, context)),
  };
}

/** See the file's first lines. */
export const reportSarif: Reporter = function* (report, context) {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(report, context)] };
  yield `${JSON.stringify(log)}\n`;
};
