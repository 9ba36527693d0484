/**
 * Scans a directory tree, or one file, and tells what it finds as it goes. Lets the event loop run every few milliseconds,
 * so that a language server stays responsive meanwhile; holds one file at a time.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScannedReason } from '../shared/protocol';
import { toReports } from '../shared/report';
import { gitRootOf } from './gitFolder';
import type { DiskPath } from './listDirectory';
import { pathBelow } from './repositoryRules';
import { createFileScanner, type FileScanRequest } from './scanFile';
import { reasonOf } from './textReader';
import { trackedIgnored } from './trackedIgnored';
import { type LeftOutReason, type RepositoryEvent, walk } from './walk';

/** What to scan, and how. */
export interface TreeScanRequest extends FileScanRequest {
  /** Absolute path of a directory or a file; a link is followed. */
  readonly root: string;
  readonly fingerprint: Fingerprinter;
  /** Patterns in `.gitignore` syntax, relative to the root, on top of the repository's own. */
  readonly exclude?: readonly string[];
  /** Stops the scan between two files. */
  readonly signal?: AbortSignal;
  /** Told of directories that are passed over whole, and of a repository that git could not be asked about. */
  readonly onRemark?: (remark: TreeScanRemark) => void;
}

/** Something that is no event of a file, worth a line where details are wanted. `file` is relative to the root. */
export interface TreeScanRemark {
  readonly file: string;
  readonly remark: LeftOutReason | 'git-silent';
}

/**
 * What happened to a file. `file` is `/`-separated and relative to the root (its name, when the root is a file). A file with
 * more findings than the options allow gives two events; the second says `capped`. After a cancel the last event is
 * `not-scanned`, `cancelled`, of the file `.`.
 */
export type TreeScanEvent =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly bytes: number;
      readonly findings: readonly FindingReport[];
    }
  | { readonly kind: 'not-scanned'; readonly file: string; readonly reason: NotScannedReason | 'capped' };

/** The event loop waits no longer than this, but for a single file that takes longer. */
const pauseAfterMs = 8;

interface Target {
  readonly file: string;
  readonly path: DiskPath;
}

/** Scans one file after another; what the path of a file says is judged from the repository's root. */
function createTargetScanner(request: TreeScanRequest, directory: string) {
  const gitRoot = gitRootOf(directory);
  const prefix = gitRoot === undefined ? '' : pathBelow(gitRoot, directory);
  const scanFile = createFileScanner(request);
  return function* ({ file, path }: Target): Generator<TreeScanEvent> {
    const result = scanFile(path, prefix + file);
    if (result.kind === 'not-scanned') {
      yield { kind: 'not-scanned', file, reason: result.reason };
      return;
    }
    const findings = toReports(result.findings, result.text, file, request.fingerprint);
    yield { kind: 'file', file, bytes: result.bytes, findings };
    if (result.capped) yield { kind: 'not-scanned', file, reason: 'capped' };
  };
}

/** Answers a walk that asks what git tracks in a repository. */
async function answer(event: RepositoryEvent, request: TreeScanRequest): Promise<void> {
  const kept = await trackedIgnored(event.path);
  if (kept === undefined) request.onRemark?.({ file: event.file, remark: 'git-silent' });
  else event.keep(kept);
}

async function* scanDirectory(request: TreeScanRequest, root: string): AsyncGenerator<TreeScanEvent> {
  const scanTarget = createTargetScanner(request, root);
  let resumed = performance.now();
  for (const event of walk({ root, exclude: request.exclude ?? [] })) {
    if (request.signal?.aborted) {
      yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
      return;
    }
    if (event.kind === 'file') yield* scanTarget(event);
    else if (event.kind === 'not-scanned') yield event;
    else if (event.kind === 'left-out') request.onRemark?.({ file: event.file, remark: event.reason });
    else await answer(event, request);
    if (performance.now() - resumed < pauseAfterMs) continue;
    await setImmediate();
    resumed = performance.now();
  }
}

/**
 * Scans a tree; see the file's first lines. Never throws: a root that is not there is an event like any other, of the file
 * `.`. Events come ordered by path.
 */
export async function* scanTree(request: TreeScanRequest): AsyncGenerator<TreeScanEvent> {
  let root: string;
  let isDirectory: boolean;
  try {
    root = realpathSync.native(request.root);
    isDirectory = statSync(root).isDirectory();
  } catch (error) {
    yield { kind: 'not-scanned', file: '.', reason: reasonOf(error) };
    return;
  }
  if (isDirectory) yield* scanDirectory(request, root);
  else yield* createTargetScanner(request, dirname(root))({ file: basename(request.root), path: root });
}
