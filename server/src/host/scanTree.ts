/**
 * Scans a directory tree, or one file, and tells what it finds as it goes. Lets the event loop run every few milliseconds,
 * so that a language server stays responsive meanwhile; holds one file at a time.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { userExcludes } from './git/userExcludes';
import { gitRootOf } from './gitFolder';
import { pathBelow } from './repositoryRules';
import { ScanLane } from './scanLane';
import type { ScanPool } from './scanPool';
import { createTargetScanner, type FileEvent, rulesOf, type ScanTarget, type TargetScanRequest } from './scanTarget';
import { reasonOf } from './textReader';
import { trackedIgnored } from './trackedIgnored';
import { type LeftOutReason, type RepositoryEvent, type WalkEvent, walk } from './walk';

/** What to scan, and how. */
export interface TreeScanRequest extends TargetScanRequest {
  /** Absolute path of a directory or a file; a link is followed. */
  readonly root: string;
  /** Patterns in `.gitignore` syntax, relative to the root, on top of the repository's own. */
  readonly exclude?: readonly string[];
  /** Scans nothing but these files, and what lies below these directories, if a scan of the root would. Absent: everything. */
  readonly only?: readonly string[];
  /** Stops the scan between two files. */
  readonly signal?: AbortSignal;
  /** Told of directories that are passed over whole, and of a repository that git could not be asked about. */
  readonly onRemark?: (remark: TreeScanRemark) => void;
  /** Gives workers that scan by the same rules; asked for once the scan turns out to be a long one. The caller closes it. */
  readonly startPool?: () => ScanPool;
  /** How long a scan goes on before it is a long one (default 50). */
  readonly longScanMs?: number;
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
export type TreeScanEvent = FileEvent;

/** The event loop waits no longer than this, but for a single file that takes longer. */
const pauseAfterMs = 8;
/** A scan that takes longer than this is worth the start of workers. */
const defaultLongScanMs = 50;
/** Answers a walk that asks what git tracks in a repository. */
async function answer(event: RepositoryEvent, request: TreeScanRequest): Promise<void> {
  const [kept, rules] = await Promise.all([trackedIgnored(event.path), userExcludes(event.path)]);
  if (rules !== undefined) event.exclude(rules);
  if (kept === undefined) request.onRemark?.({ file: event.file, remark: 'git-silent' });
  else event.keep(kept);
}

/** What the path of a file says is judged from the repository's root, wherever the scan starts; so are the team's rules. */
export function frameOf(directory: string): { readonly rulesRoot: string; readonly prefix: string } {
  const gitRoot = gitRootOf(directory);
  return { rulesRoot: gitRoot ?? directory, prefix: gitRoot === undefined ? '' : pathBelow(gitRoot, directory) };
}

/** One scan of a directory: files are scanned here, with the help of workers once it has gone on for a while. */
class DirectoryScan {
  readonly #request: TreeScanRequest;
  readonly #root: string;
  readonly #frame: ReturnType<typeof frameOf>;
  readonly #scanTarget: (target: ScanTarget) => readonly FileEvent[];
  readonly #start = performance.now();
  #resumed = performance.now();
  /** Events from before there was a lane. */
  #ready: TreeScanEvent[] = [];
  #lane: ScanLane | undefined;

  constructor(request: TreeScanRequest, root: string) {
    this.#request = request;
    this.#root = root;
    this.#frame = frameOf(root);
    this.#scanTarget = createTargetScanner(request);
  }

  /**
   * The events, in batches that are never empty.
   *
   * @param gatherMs how long events may be gathered before they are handed over
   */
  async *batches(gatherMs: number): AsyncGenerator<readonly TreeScanEvent[]> {
    const { exclude = [], only, signal } = this.#request;
    for (const event of walk({ root: this.#root, exclude, ...(only && { only }) })) {
      if (signal?.aborted) break;
      if (event.kind === 'repository') await answer(event, this.#request);
      else this.#meet(event);
      if (this.#lane?.isFull === true) await this.#lane.first();
      const busyMs = performance.now() - this.#resumed;
      if (busyMs < gatherMs) continue;
      const ready = this.#take();
      if (ready.length > 0) yield ready;
      if (busyMs >= pauseAfterMs) await this.#pause();
    }
    if (this.#lane !== undefined && !signal?.aborted) await this.#lane.rest();
    const last = this.#take();
    if (last.length > 0) yield last;
    if (signal?.aborted) yield [{ kind: 'not-scanned', file: '.', reason: 'cancelled' }];
  }

  async #pause(): Promise<void> {
    await setImmediate();
    this.#resumed = performance.now();
  }

  /** The events that are next and known. */
  #take(): readonly TreeScanEvent[] {
    const ready = this.#ready;
    this.#ready = [];
    return this.#lane === undefined ? ready : [...ready, ...this.#lane.ready()];
  }

  #meet(event: Exclude<WalkEvent, { kind: 'repository' }>): void {
    if (event.kind === 'file') this.#scan(event);
    else if (event.kind === 'left-out') this.#request.onRemark?.({ file: event.file, remark: event.reason });
    else if (this.#lane === undefined) this.#ready.push(event);
    else this.#lane.addEvent(event);
  }

  #scan({ file, path, ruled }: Extract<WalkEvent, { kind: 'file' }>): void {
    const { rulesRoot, prefix } = this.#frame;
    const target: ScanTarget = { file, path, kindPath: prefix + file, rulesRoot, ruled: prefix + ruled };
    const { startPool, longScanMs = defaultLongScanMs } = this.#request;
    if (this.#lane === undefined && startPool !== undefined && performance.now() - this.#start >= longScanMs) {
      this.#lane = new ScanLane(startPool(), this.#scanTarget);
    }
    if (this.#lane === undefined) {
      for (const event of this.#scanTarget(target)) this.#ready.push(event);
      return;
    }
    // Asked here, too, so that whoever gave the rules hears of every file that holds some, whichever thread scans.
    if (rulesOf(target, this.#request)?.isExcluded !== true) this.#lane.addTarget(target);
  }
}

async function* batchesOf(request: TreeScanRequest, gatherMs: number): AsyncGenerator<readonly TreeScanEvent[]> {
  let root: string;
  let isDirectory: boolean;
  try {
    root = realpathSync.native(request.root);
    isDirectory = statSync(root).isDirectory();
  } catch (error) {
    yield [{ kind: 'not-scanned', file: '.', reason: reasonOf(error) }];
    return;
  }
  if (isDirectory) {
    yield* new DirectoryScan(request, root).batches(gatherMs);
    return;
  }
  const { rulesRoot, prefix } = frameOf(dirname(root));
  const kindPath = prefix + basename(root);
  yield createTargetScanner(request)({ file: basename(request.root), path: root, kindPath, rulesRoot });
}

/**
 * Scans a tree; see the file's first lines. Never throws: a root that is not there is an event like any other, of the file
 * `.`. Events come ordered by path, each before the next file is looked at.
 */
export async function* scanTree(request: TreeScanRequest): AsyncGenerator<TreeScanEvent> {
  for await (const events of batchesOf(request, 0)) yield* events;
}

/** The same with as many events at once as there are after a few milliseconds: to wait for each takes longer than most files do. */
export function scanTreeInBatches(request: TreeScanRequest): AsyncGenerator<readonly TreeScanEvent[]> {
  return batchesOf(request, pauseAfterMs);
}
