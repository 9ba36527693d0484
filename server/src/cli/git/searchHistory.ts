/** Scans a repository's history on behalf of `keylift scan --history`, and gathers it into one report. */
import { setFlagsFromString } from 'node:v8';
import { scanHistory } from '../../host/scanHistory';
import type { ScanReport } from '../../reports/scanReport';
import { createFingerprinter } from '../../shared/fingerprint';
import type { CliContext } from '../context';
import { createProgress, noProgress } from '../progress';
import { fingerprintKeyFor, maxBytesOf, type SearchSetting } from '../search';
import { assertKnown, type GitPlace } from './gitPlace';
import { gatherFrom } from './searchChanges';

/** Which part of the history. */
export interface HistoryPlace extends GitPlace {
  readonly range?: string;
  readonly reflog: boolean;
}

/**
 * How much V8 lets its heap grow over what lives in it before it collects, in percent. Each version of a file is garbage as soon as
 * it was looked at, and little else lives: left to itself V8 keeps three times as much, and is no faster for it. Node 20 to 24
 * have the flag; an engine without it says so and goes on.
 */
const heapGrowth = '--heap-growing-percent=30';

/** See the file's first lines. */
export async function searchHistory(
  context: CliContext,
  place: HistoryPlace,
  { catalogue, options, team }: SearchSetting,
): Promise<ScanReport> {
  await assertKnown(place);
  setFlagsFromString(heapGrowth);
  const isWatched = context.isTerminal.stderr && !options.quiet;
  const signal = context.interrupted;
  const scan = scanHistory({
    ...place,
    catalogue,
    signal,
    rulesFor: team.rulesFor,
    exclude: options.exclude,
    options: { generic: options.generic, now: Date.now() },
    limits: { maxBytes: maxBytesOf(options) },
    fingerprint: createFingerprinter(await fingerprintKeyFor(context)),
  });
  const report = await gatherFrom(scan, place.root, signal, isWatched ? createProgress(context.warn) : noProgress);
  const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  // The sort is stable: of one file, the oldest commit comes first.
  return { ...report, findings: report.findings.toSorted(byFile), notScanned: report.notScanned.toSorted(byFile) };
}
