/** What a scan, or a report made of several scans, comes to as an exit code: one rule for both. Pure. */
import type { Catalogue } from '../core/catalogueCompiled';
import { isGap } from '../reports/gaps';
import type { ScanReport } from '../reports/scanReport';
import { type ExitCode, exitCodes } from './exitCodes';

/** What names an account, a host or a user and opens nothing is no reason to fail. */
export function exitCodeOf(
  { cancelled, findings, notScanned }: Pick<ScanReport, 'cancelled' | 'findings' | 'notScanned'>,
  catalogue: Catalogue,
): ExitCode {
  if (cancelled) return exitCodes.interrupted;
  const isIdentifier = (id: string) => catalogue.detectors.get(id)?.spec.identifier === true;
  if (!findings.every(({ detector }) => isIdentifier(detector))) return exitCodes.findings;
  return notScanned.some(isGap) ? exitCodes.failed : exitCodes.ok;
}
