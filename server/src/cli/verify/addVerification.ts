/**
 * Adds to the findings of a report whether their keys still work, for `--verify`: each distinct key is asked about once, after
 * the user has agreed to the hosts. Reads the files again for it, since a report holds no values.
 */
import { join } from 'node:path';
import type { Catalogue } from '../../core/catalogueCompiled';
import { scan } from '../../core/scan';
import { counted } from '../../reports/amounts';
import type { ScanReport } from '../../reports/scanReport';
import { createFingerprinter, type Fingerprinter } from '../../shared/fingerprint';
import type { FindingReport } from '../../shared/protocol';
import type { Verification } from '../../shared/verification';
import { planVerification, type VerifyPlan } from '../../verify/plan';
import { verifySpecFor } from '../../verify/specs/index';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import type { SearchOptions } from '../options';
import { fingerprintKeyFor, maxBytesOf } from '../search';
import type { TeamRules } from '../teamRules';
import { checkerFor } from './checkerFor';
import { agrees } from './consent';
import { readAgain } from './readAgain';

/** What the command is told. */
export interface VerifySetting {
  readonly catalogue: Catalogue;
  readonly options: SearchOptions & { readonly yes: boolean };
  readonly team: Pick<TeamRules, 'fileRules'>;
}

/** What can be asked. */
interface Plans {
  /** By fingerprint, so that a value that stands in many places is one plan. */
  readonly byName: ReadonlyMap<string, VerifyPlan>;
  /** Findings whose providers could be asked, had they been found again. */
  readonly lost: number;
}

async function plansOf(
  context: CliContext,
  report: ScanReport,
  { catalogue, options, team }: VerifySetting,
  fingerprint: Fingerprinter,
): Promise<Plans> {
  const byName = new Map<string, VerifyPlan>();
  const wanted = report.findings.filter(({ detector }) => verifySpecFor(detector) !== undefined);
  const met = new Set<string>();
  for await (const { file, text, found } of readAgain(context, { ...report, findings: wanted }, maxBytesOf(options))) {
    if (text === undefined) continue;
    const rules = team.fileRules(context.cwd, join(report.root, ...file.split('/')));
    const { findings } = scan(text, catalogue, { path: file, withIgnored: true, ...(rules && { rules }) });
    const asked = new Set(found.map((each) => each.fingerprint));
    for (const finding of findings) {
      const name = fingerprint(finding.detector, text.slice(finding.start, finding.end));
      if (!asked.has(name) || byName.has(name)) continue;
      met.add(name);
      const outcome = planVerification({ finding, text, findings }, verifySpecFor);
      if (outcome.kind === 'plan') byName.set(name, outcome.plan);
    }
  }
  return { byName, lost: wanted.filter((each) => !met.has(each.fingerprint)).length };
}

/** Where nothing is told of a key, nobody must take it for one that was asked about. */
function sayLost(lost: number, { warn }: Pick<CliContext, 'warn'>): void {
  if (lost === 0) return;
  const why = 'the text is in an archive, or has changed since it was scanned';
  warn(`keylift: ${counted(lost, 'key')} could not be asked about: ${why}.\n`);
}

/** See the file's first lines. A key that nobody can be asked about stays without an answer. @throws CliError */
export async function addVerification(
  context: CliContext,
  report: ScanReport,
  setting: VerifySetting,
): Promise<ScanReport> {
  const fingerprint = createFingerprinter(await fingerprintKeyFor(context));
  const { byName: plans, lost } = await plansOf(context, report, setting, fingerprint);
  const hosts = [...new Set([...plans.values()].flatMap((plan) => plan.hosts))];
  const purpose = 'to ask whether each still works';
  if (!(await agrees(context, { keys: plans.size, hosts, purpose, isAgreed: setting.options.yes }))) {
    throw new CliError('You did not agree.', 'Nothing was sent, and nothing is reported.', 'Scan without --verify.');
  }
  sayLost(lost, context);
  if (plans.size === 0) return report;
  const checker = await checkerFor(context);
  const answers = new Map<string, Verification>();
  for (const [name, plan] of plans) answers.set(name, await checker.check(plan, hosts, context.interrupted));
  const findings = report.findings.map((finding): FindingReport => {
    const verification = answers.get(finding.fingerprint);
    return verification === undefined ? finding : { ...finding, verification };
  });
  return { ...report, findings };
}
