/** Scans what is staged, or changed, on behalf of `keylift scan`, and gathers it into one report. */
import type { ChangeDoor } from '../../host/git/changes';
import { type ChangesFailure, scanChanges } from '../../host/scanChanges';
import type { FileEvent } from '../../host/scanTarget';
import type { ScanReport } from '../../reports/scanReport';
import { createFingerprinter } from '../../shared/fingerprint';
import { Gathered } from '../collect';
import type { CliContext } from '../context';
import { noProgress, type Progress } from '../progress';
import { fingerprintKeyFor, maxBytesOf, type SearchSetting } from '../search';
import { assertKnown, type GitPlace, gitError } from './gitPlace';

/**
 * Gathers events into a report.
 *
 * @throws CliError when git could not be asked
 */
export async function gatherFrom(
  scan: AsyncGenerator<FileEvent, ChangesFailure | undefined>,
  root: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<ScanReport> {
  const startedAt = new Date();
  const start = performance.now();
  const gathered = new Gathered();
  for (let next = await scan.next(); ; next = await scan.next()) {
    if (next.done) {
      progress.clear();
      if (next.value !== undefined) throw gitError(next.value);
      break;
    }
    const event = next.value;
    gathered.add(event, event.file);
    if (event.kind === 'file') progress.advance(event.bytes, event.findings.length);
  }
  const { findings, notScanned, files, bytes, ignored } = gathered;
  const stats = { files, bytes, ms: Math.round(performance.now() - start) };
  return { root, findings, notScanned, ignored, stats, startedAt, cancelled: signal.aborted };
}

/** See the file's first lines. */
export async function searchChanges(
  context: CliContext,
  { root, isWanted, absent, door }: GitPlace & { readonly door: ChangeDoor },
  { catalogue, options, team }: SearchSetting,
): Promise<ScanReport> {
  await assertKnown({ root, absent });
  const signal = context.interrupted;
  const scan = scanChanges({
    root,
    door,
    isWanted,
    catalogue,
    signal,
    rulesFor: team.rulesFor,
    env: context.env,
    exclude: options.exclude,
    options: { generic: options.generic, now: Date.now() },
    limits: { maxBytes: maxBytesOf(options) },
    fingerprint: createFingerprinter(await fingerprintKeyFor(context)),
  });
  return gatherFrom(scan, root, signal, noProgress);
}
