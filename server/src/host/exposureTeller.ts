/**
 * Tells of values in files on disk, wherever their repositories are, how far they have got; for an editor, which knows
 * paths and no repositories. Gives up in time: what is not known then is not told.
 */
import { dirname } from 'node:path';
import type { Catalogue } from '../core/catalogueCompiled';
import { scan } from '../core/scan';
import { defaultMaxBytes } from '../shared/fileSize';
import type { Fingerprinter } from '../shared/fingerprint';
import type { Exposure } from '../shared/protocol';
import { exposuresOf, remoteBranchOf, type ValueExposure, valueKey } from './exposure';
import { exposureKey } from './exposureKey';
import { gitRootOf } from './gitFolder';
import type { Rules } from './rules/rules';
import { createTextReader } from './textReader';
import { slashedWay } from './wayBelow';

/** What was found in a file, without the value. */
export interface KnownValue {
  readonly detector: string;
  readonly fingerprint: string;
}

/** All values of one file. */
export interface FileValues {
  /** Absolute. */
  readonly path: string;
  readonly values: readonly KnownValue[];
}

/** How far one value has got. */
export interface ToldExposure {
  readonly exposure: Exposure;
  /** The commit that holds it, full id. */
  readonly commit?: string;
  /** A remote's branch that holds that commit: `origin/main`. */
  readonly branch?: string;
}

/** See the file's first lines. */
export interface ExposureTeller {
  /** Of one value, with everything that is known. */
  tell(path: string, value: KnownValue, signal: AbortSignal): Promise<ToldExposure | undefined>;
  /** Of many; by {@link exposureKey}. */
  tellAll(files: readonly FileValues[], signal: AbortSignal): Promise<ReadonlyMap<string, Exposure>>;
}

/** What a teller works with. */
export interface ExposureTellerDeps {
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  /** Made anew for each question: it remembers. */
  readonly rulesFor: () => (root: string) => Rules;
}

/** Nobody reads a hover that comes later. */
const oneDeadlineMs = 3000;
const allDeadlineMs = 15_000;

/** Path relative to the repository's root, with slashes. */
function fileIn(root: string, path: string): string {
  return slashedWay(root, path);
}

/** Whether a value is saved: the file on disk holds it. */
function isOnDisk(path: string, { detector, fingerprint }: KnownValue, deps: ExposureTellerDeps): boolean {
  const file = createTextReader(defaultMaxBytes)(path);
  if (file.kind !== 'text') return false;
  const { findings } = scan(file.text, deps.catalogue, { path, withIgnored: true });
  const values = findings.filter((finding) => finding.detector === detector);
  return values.some(({ start, end }) => deps.fingerprint(detector, file.text.slice(start, end)) === fingerprint);
}

async function search(root: string, files: readonly FileValues[], deps: ExposureTellerDeps, signal: AbortSignal) {
  const values = files.flatMap(({ path, values }) => values.map((value) => ({ ...value, file: fileIn(root, path) })));
  const { catalogue, fingerprint } = deps;
  return exposuresOf({ root, values, catalogue, fingerprint, rulesFor: deps.rulesFor(), signal });
}

async function tell(
  path: string,
  value: KnownValue,
  deps: ExposureTellerDeps,
  signal: AbortSignal,
): Promise<ToldExposure | undefined> {
  const root = gitRootOf(dirname(path));
  let found: ValueExposure | undefined;
  if (root !== undefined) {
    const all = await search(root, [{ path, values: [value] }], deps, signal);
    found = all.get(valueKey({ file: fileIn(root, path), fingerprint: value.fingerprint }));
  }
  const isInGit = found !== undefined && found.exposure !== 'untracked' && found.exposure !== 'ignored';
  if (!isInGit && !isOnDisk(path, value, deps)) return { exposure: 'buffer' };
  if (root === undefined || found?.exposure !== 'pushed' || found.commit === undefined) return found;
  const branch = await remoteBranchOf(root, found.commit, signal);
  return branch.kind === 'branch' ? { ...found, branch: branch.name } : found;
}

async function tellAll(files: readonly FileValues[], deps: ExposureTellerDeps, signal: AbortSignal) {
  const result = new Map<string, Exposure>();
  const roots = new Map<string, FileValues[]>();
  for (const file of files) {
    const root = gitRootOf(dirname(file.path));
    if (root !== undefined) roots.set(root, [...(roots.get(root) ?? []), file]);
  }
  for (const [root, here] of roots) {
    const found = await search(root, here, deps, signal);
    for (const { path, values } of here) {
      for (const { fingerprint } of values) {
        const exposure = found.get(valueKey({ file: fileIn(root, path), fingerprint }))?.exposure;
        if (exposure !== undefined) result.set(exposureKey(path, fingerprint), exposure);
      }
    }
  }
  return result;
}

/** See {@link ExposureTeller}; its functions never reject. */
export function createExposureTeller(deps: ExposureTellerDeps): ExposureTeller {
  return {
    tell: (path, value, signal) =>
      tell(path, value, deps, AbortSignal.any([signal, AbortSignal.timeout(oneDeadlineMs)])),
    tellAll: (files, signal) => tellAll(files, deps, AbortSignal.any([signal, AbortSignal.timeout(allDeadlineMs)])),
  };
}
