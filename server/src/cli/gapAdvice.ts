/** What to do about text that a scan could not look at, by why it could not. Pure. */
import { counted } from '../reports/amounts';
import { isGap } from '../reports/gaps';
import { reasonCounts } from '../reports/notScannedText';
import type { NotScanned } from '../shared/protocol';

/** What was scanned, as far as it changes what can be done. */
export type Scanned = 'tree' | 'input' | 'image';

const fetchRest =
  'Fetch the rest of the history: "git fetch --unshallow", or a checkout with "fetch-depth: 0" where a CI system made the clone.';
/** Standard input misses nothing: what it lacks nobody knows. */
const fetchMissing: Readonly<Record<Exclude<Scanned, 'input'>, string>> = {
  tree: 'Fetch what this clone lacks: a clone without --filter has it.',
  image: 'Save the image whole, with every platform that its index names.',
};
const leaveOut: Readonly<Record<Scanned, string>> = {
  tree: 'The report names them. Make them readable, raise --max-file-size, or leave them out with --exclude.',
  input: 'Raise --max-file-size.',
  image:
    'The report names them. Make them readable, raise --max-file-size, or leave them out by [scan] exclude in keylift.toml.',
};

/** Sentences for people; undefined when everything was looked at. */
export function gapAdvice(notScanned: readonly NotScanned[], scanned: Scanned): string | undefined {
  const gaps = notScanned.filter(isGap);
  if (gaps.length === 0) return undefined;
  const reasons = new Set(gaps.map(({ reason }) => reason));
  const steps = [
    ...(reasons.delete('shallow') ? [fetchRest] : []),
    ...(scanned !== 'input' && reasons.delete('missing-object') ? [fetchMissing[scanned]] : []),
    ...(reasons.size > 0 ? [leaveOut[scanned]] : []),
  ];
  const what = `${counted(gaps.length, 'file')} could not be scanned (${reasonCounts(gaps)})`;
  return `${what}, so this is not "clean". ${steps.join(' ')}`;
}
