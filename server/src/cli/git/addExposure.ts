/** Adds to the findings of a report how far their values have got, for `--exposure`. Changes nothing else. */
import { join } from 'node:path';
import { exposuresOf, pushedOf, valueKey } from '../../host/exposure';
import { gitRootOf } from '../../host/gitFolder';
import { lookAt } from '../../host/lookAt';
import { slashedWay } from '../../host/wayBelow';
import { counted } from '../../reports/amounts';
import type { ScanReport } from '../../reports/scanReport';
import { createFingerprinter } from '../../shared/fingerprint';
import type { FindingReport } from '../../shared/protocol';
import type { CliContext } from '../context';
import { fingerprintKeyFor, maxBytesOf, type SearchSetting } from '../search';

/** Where a finding lies in a repository. */
interface Placed {
  readonly finding: FindingReport;
  readonly root: string;
  /** Relative to that root. */
  readonly file: string;
}

function place(report: ScanReport, finding: FindingReport): Placed | undefined {
  const path = join(report.root, ...finding.file.split('/'));
  // A member of an archive: git keeps the archive whole, and no version of it is read as text.
  if (finding.origin === undefined && lookAt(path).kind !== 'file') return undefined;
  const root = gitRootOf(join(path, '..'));
  return root === undefined ? undefined : { finding, root, file: slashedWay(root, path) };
}

/** Findings of history: their commit is known, and only whether a remote has it is asked. */
async function fromCommits(report: ScanReport): Promise<readonly FindingReport[]> {
  const commits = report.findings.flatMap(({ origin }) => (origin?.kind === 'commit' ? [origin.commit] : []));
  const pushed = await pushedOf(report.root, commits);
  return report.findings.map((finding) =>
    finding.origin?.kind === 'commit' && pushed !== undefined
      ? { ...finding, exposure: pushed.has(finding.origin.commit) ? 'pushed' : 'committed' }
      : finding,
  );
}

/** Where nothing is told of a value, nobody must take it for one that stayed here. */
function sayUntold(findings: readonly FindingReport[], { warn }: Pick<CliContext, 'warn'>): void {
  const untold = findings.filter(({ exposure }) => exposure === undefined).length;
  if (untold === 0) return;
  const why = 'they are in no repository, in an archive, or git could not answer';
  warn(`keylift: How far ${counted(untold, 'value')} got is not known: ${why}.\n`);
}

/** See the file's first lines. A finding of which git knows nothing stays as it is. */
export async function addExposure(
  context: CliContext,
  report: ScanReport,
  { catalogue, options, team }: SearchSetting,
): Promise<ScanReport> {
  if (report.findings.some(({ origin }) => origin?.kind === 'commit')) {
    const findings = await fromCommits(report);
    sayUntold(findings, context);
    return { ...report, findings };
  }
  const placed = report.findings
    .filter(({ origin }) => origin === undefined || origin.kind === 'index')
    .flatMap((finding) => place(report, finding) ?? []);
  const exposureOf = new Map<FindingReport, FindingReport['exposure']>();
  const fingerprint = createFingerprinter(await fingerprintKeyFor(context));
  for (const root of new Set(placed.map((each) => each.root))) {
    const here = placed.filter((each) => each.root === root);
    const values = here.map(({ finding, file }) => ({ ...finding, file }));
    const found = await exposuresOf({
      root,
      values,
      catalogue,
      fingerprint,
      rulesFor: team.rulesFor,
      options: { generic: options.generic },
      limits: { maxBytes: maxBytesOf(options) },
      signal: context.interrupted,
    });
    for (const { finding, file } of here) {
      exposureOf.set(finding, found.get(valueKey({ file, fingerprint: finding.fingerprint }))?.exposure);
    }
  }
  const findings = report.findings.map((finding) => {
    const exposure = exposureOf.get(finding);
    return exposure === undefined ? finding : { ...finding, exposure };
  });
  sayUntold(findings, context);
  return { ...report, findings };
}
