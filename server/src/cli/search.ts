/**
 * Looks for secrets in files on behalf of a command: puts together the key of fingerprints, workers and the progress line,
 * and takes them down again.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import { loadFingerprintKey } from '../host/fingerprintKey';
import type { TreeScanRemark } from '../host/scanTree';
import type { ScanReport } from '../reports/scanReport';
import { bytesPerMegabyte } from '../shared/fileSize';
import { createFingerprinter } from '../shared/fingerprint';
import { collect } from './collect';
import type { CliContext } from './context';
import type { SearchOptions, VoiceOptions } from './options';
import { createProgress, noProgress } from './progress';
import type { ScanPaths } from './scanPaths';
import { createLazyPool } from './scanWorkers';
import type { TeamRules } from './teamRules';
import { printable } from './terminalText';

const remarks: Readonly<Record<TreeScanRemark['remark'], string>> = {
  'version-control': 'left out: kept by version control',
  dependencies: 'left out: dependencies (name it as PATH to scan it)',
  'git-silent': 'git could not be asked which ignored files it tracks; those are not scanned',
};

/** The size limit of the options, in bytes. */
export function maxBytesOf({ maxFileSize }: SearchOptions): number {
  return maxFileSize * bytesPerMegabyte;
}

/** The key that fingerprints of this run are made with; says on standard error when it will not last. */
export function fingerprintKeyFor(context: CliContext): Promise<Uint8Array> {
  return loadFingerprintKey(context.env, (message) => context.warn(`keylift: ${message}\n`));
}

/** What a search goes by, whatever it looks through. */
export interface SearchSetting {
  readonly catalogue: Catalogue;
  readonly options: SearchOptions & VoiceOptions;
  readonly team: Pick<TeamRules, 'rulesFor' | 'baseline'>;
}

/** Scans files, and shows how far it is where somebody watches. */
export async function search(
  context: CliContext,
  paths: ScanPaths,
  { catalogue, options, team }: SearchSetting,
): Promise<ScanReport> {
  const { generic, exclude, archives, jobs, quiet, verbose } = options;
  const fingerprintKey = await fingerprintKeyFor(context);
  const maxBytes = maxBytesOf(options);
  const order = { kind: 'keylift-scan', generic, maxBytes, fingerprintKey, baseline: team.baseline } as const;
  const pool = createLazyPool(context.bundle, order, jobs - 1);
  const isWatched = context.isTerminal.stderr && !quiet;
  try {
    return await collect({
      paths,
      catalogue,
      options: { generic },
      maxBytes,
      exclude,
      archives,
      fingerprint: createFingerprinter(fingerprintKey),
      signal: context.interrupted,
      progress: isWatched ? createProgress(context.warn) : noProgress,
      onRemark: ({ file, remark }) => {
        // Whatever was asked for: files that should have been scanned may be missing.
        if (verbose || remark === 'git-silent') context.warn(`keylift: ${printable(file)}: ${remarks[remark]}\n`);
      },
      rulesFor: team.rulesFor,
      ...(jobs > 1 && { startPool: pool.start }),
    });
  } finally {
    await pool.close();
  }
}
