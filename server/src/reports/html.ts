/**
 * The report as one HTML file that needs no network: charts, and a table that sorts and filters. Everything that comes from
 * outside (names of files, authors) is escaped, and the page's policy runs no script but its own.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { severities } from '../core/catalogue';
import type { Exposure, FindingReport } from '../shared/protocol';
import { counted, durationText, sizeText } from './amounts';
import { toBase64 } from './base64';
import { isGap } from './gaps';
import { type Bar, barsOf, chart } from './html/charts';
import { viewerScript } from './html/viewerScript';
import { viewerStyle } from './html/viewerStyle';
import { escapeMarkup } from './markup';
import { reasonText } from './notScannedText';
import { exposureNames, originText } from './place';
import type { ReportContext, Reporter, ScanReport } from './scanReport';

const maxProviders = 12;
const maxNotScanned = 1000;

function sourceOf(text: string): string {
  return `'sha256-${toBase64(sha256(utf8ToBytes(text)))}'`;
}

function head(): string {
  const policy = `default-src 'none'; style-src ${sourceOf(viewerStyle)}; script-src ${sourceOf(viewerScript)}`;
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">\n' +
    `<title>Keylift report</title><style>${viewerStyle}</style></head><body>\n`
  );
}

function verdict({ findings, notScanned, stats, cancelled }: ScanReport): string {
  if (findings.length > 0) {
    const files = new Set(findings.map(({ file }) => file)).size;
    return `${counted(findings.length, 'finding')} in ${counted(files, 'file')}`;
  }
  if (cancelled || notScanned.some(isGap)) return 'Not clean: there is text that nobody looked at';
  return stats.files === 0 ? 'Nothing was scanned' : 'No secrets found';
}

function header(report: ScanReport, { version }: ReportContext): string {
  const { stats, startedAt } = report;
  const gaps = report.notScanned.filter(isGap).length;
  const alerts = [
    ...(report.cancelled ? ['The scan was stopped before its end: the rest was not scanned.'] : []),
    ...(gaps > 0 ? [`${counted(gaps, 'file')} could not be scanned; they are listed below.`] : []),
  ];
  return (
    `<header><h1>${escapeMarkup(verdict(report))}</h1>\n` +
    `<p class="soft">Keylift ${escapeMarkup(version)} scanned ${counted(stats.files, 'file')}, ${sizeText(stats.bytes)}, ` +
    `in ${durationText(stats.ms)}, on <time>${startedAt.toISOString()}</time>. Values are shown redacted.</p>\n` +
    `${alerts.map((text) => `<p class="alert" role="note">${text}</p>\n`).join('')}</header>\n`
  );
}

function charts({ findings }: ScanReport, nameOf: (finding: FindingReport) => string): string {
  const bySeverity: Bar[] = severities
    .map((name) => ({ name, count: findings.filter(({ severity }) => severity === name).length, colour: name }))
    .filter(({ count }) => count > 0);
  const exposures = findings.map(({ exposure }) => exposure).filter((exposure): exposure is Exposure => !!exposure);
  return (
    '<div class="charts">' +
    chart('By severity', bySeverity) +
    chart('By provider', barsOf(findings.map(nameOf), maxProviders)) +
    chart(
      'By exposure',
      barsOf(
        exposures.map((exposure) => exposureNames[exposure]),
        maxProviders,
      ),
    ) +
    '</div>\n'
  );
}

function select(name: string, label: string, values: readonly string[]): string {
  const distinct = [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en'));
  const options = distinct.map((value) => `<option>${escapeMarkup(value)}</option>`);
  return `<label>${label}<select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
}

function filters(findings: readonly FindingReport[], nameOf: (finding: FindingReport) => string): string {
  const exposures = findings.flatMap(({ exposure }) => (exposure === undefined ? [] : [exposureNames[exposure]]));
  return (
    '<form hidden aria-label="Filter"><label>Search<input name="text" type="search"></label>' +
    `<label>Severity<select name="severity"><option value="">all</option>` +
    `${severities.map((severity) => `<option>${severity}</option>`).join('')}</select></label>` +
    select('provider', 'Provider', findings.map(nameOf)) +
    (exposures.length > 0 ? select('exposure', 'Exposure', exposures) : '') +
    '<output aria-live="polite"></output></form>\n'
  );
}

const columns = ['Severity', 'What', 'Redacted', 'Where'] as const;

function row(
  finding: FindingReport,
  provider: string,
  { catalogue, directory }: ReportContext,
  hasExposure: boolean,
): string {
  const name = catalogue.detectors.get(finding.detector)?.spec.name ?? finding.detector;
  const exposure = finding.exposure === undefined ? '' : exposureNames[finding.exposure];
  const origin = originText(finding.origin);
  const place = `${directory}${finding.file}:${finding.startLine}:${finding.startColumn}`;
  const cells = [
    `<td data-key="${severities.indexOf(finding.severity)}"><span class="tag ${finding.severity}">${finding.severity}</span></td>`,
    `<td>${escapeMarkup(name)}<br><span class="soft">${escapeMarkup(provider)}</span></td>`,
    `<td><code>${escapeMarkup(finding.redacted)}</code></td>`,
    `<td><code>${escapeMarkup(place)}</code>${origin === undefined ? '' : `<br><span class="soft">${escapeMarkup(origin)}</span>`}</td>`,
    ...(hasExposure ? [`<td>${exposure}</td>`] : []),
  ];
  const data = `data-severity="${finding.severity}" data-provider="${escapeMarkup(provider)}" data-exposure="${exposure}"`;
  return `<tr ${data}>${cells.join('')}</tr>\n`;
}

function* notScannedList({ notScanned }: ScanReport): Generator<string> {
  if (notScanned.length === 0) return;
  yield `<h2>Not scanned</h2><details${notScanned.some(isGap) ? ' open' : ''}><summary>${counted(notScanned.length, 'file')}</summary><ul>\n`;
  const gapsFirst = [...notScanned].sort((a, b) => Number(isGap(b)) - Number(isGap(a)));
  for (const { file, reason } of gapsFirst.slice(0, maxNotScanned)) {
    yield `<li><code>${escapeMarkup(file)}</code>: ${reasonText(reason)}</li>\n`;
  }
  if (notScanned.length > maxNotScanned) yield `<li>and ${counted(notScanned.length - maxNotScanned, 'more')}</li>`;
  yield '</ul></details>\n';
}

/** See the file's first lines. */
export const reportHtml: Reporter = function* (report, context) {
  const { findings } = report;
  const nameOf = ({ detector, provider }: FindingReport) =>
    context.catalogue.detectors.get(detector)?.provider.name ?? provider;
  yield head();
  yield header(report, context);
  if (findings.length > 0) {
    yield charts(report, nameOf);
    yield filters(findings, nameOf);
    const hasExposure = findings.some(({ exposure }) => exposure !== undefined);
    const heads = [...columns, ...(hasExposure ? ['Exposure'] : [])].map(
      (name) => `<th scope="col"><button type="button">${name}</button></th>`,
    );
    yield `<table class="findings"><thead><tr>${heads.join('')}</tr></thead><tbody>\n`;
    for (const finding of findings) yield row(finding, nameOf(finding), context, hasExposure);
    yield '</tbody></table>\n';
  }
  yield* notScannedList(report);
  yield `<script>${viewerScript}</script></body></html>\n`;
};
