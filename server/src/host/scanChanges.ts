/**
 * Scans what is staged, or what is different in the work tree, and reports what is new in it: a value that the file's former
 * version held already is not. Staged content is read from the index, never from the work tree.
 */
import { join } from 'node:path';
import type { FileRules } from '../core/fileRules';
import type { Finding } from '../core/finding';
import { defaultMaxBytes } from '../shared/fileSize';
import type { FindingReport } from '../shared/protocol';
import { toReports } from '../shared/report';
import { createExcluder } from './excludedPaths';
import { type ChangeDoor, hookIndex, listChanges, mergeHeads } from './git/changes';
import type { GitFailureReason } from './git/gitProcess';
import { ObjectReader } from './git/objectReader';
import type { RawChange } from './git/rawChanges';
import { scanBlob } from './scanBlob';
import { createFileScanner } from './scanFile';
import type { FileEvent, TargetScanRequest } from './scanTarget';

/** What to scan, and how. */
export interface ChangeScanRequest extends TargetScanRequest {
  /** Absolute path of the top of a work tree. Names in events are relative to it. */
  readonly root: string;
  readonly door: ChangeDoor;
  /** Patterns in `.gitignore` syntax, relative to the root. */
  readonly exclude?: readonly string[];
  /** Whether a file is wanted at all; default: all of them. */
  readonly isWanted?: (file: string) => boolean;
  /** Of the process: names the index, when a hook asks. */
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/** Why nothing could be scanned. */
export type ChangesFailure = GitFailureReason | 'unknown-revision';

/** A changed file as it is now. */
type Now = Extract<ReturnType<typeof scanBlob>, { kind: 'scanned' }>;

/** Files that are being read ahead. */
const window = 64;

/** A new file is compared with so many deleted ones at the most. */
const mostFormer = 50;

/** One scan. Its git process for objects lives as long as it does. */
class ChangeScan {
  readonly #request: ChangeScanRequest;
  readonly #reader: ObjectReader;
  readonly #scanFile: ReturnType<typeof createFileScanner>;
  readonly #merged: readonly string[];
  /** Former contents of files that are deleted now: what is new elsewhere may have been moved from there. */
  #deleted: readonly string[] = [];

  constructor(request: ChangeScanRequest) {
    const { root, door, env = {}, limits } = request;
    this.#request = request;
    this.#reader = new ObjectReader(root, limits?.maxBytes ?? defaultMaxBytes, { env: hookIndex(root, env) });
    if (door.kind === 'staged') this.#reader.warmUp();
    this.#scanFile = createFileScanner(request);
    this.#merged = door.kind === 'staged' ? mergeHeads(root) : [];
  }

  /** @returns undefined, once all is said, or why there was nothing to say */
  async *events(): AsyncGenerator<FileEvent, ChangesFailure | undefined> {
    const { root, door, exclude = [], isWanted = () => true, env = {}, signal } = this.#request;
    try {
      const answer = await listChanges(root, door, env);
      if (!answer.ok) return answer.reason;
      this.#deleted = answer.changes.flatMap(({ status, oldId }) => (status === 'D' && oldId ? [oldId] : []));
      const isExcluded = createExcluder(exclude);
      const changes = answer.changes.filter(
        ({ status, file }) => status !== 'D' && status !== 'U' && isWanted(file) && !isExcluded(file),
      );
      const pending: Promise<readonly FileEvent[]>[] = [];
      for (const change of changes) {
        if (signal?.aborted) break;
        pending.push(this.#scan(change));
        if (pending.length >= window) yield* (await pending.shift()) ?? [];
      }
      for (const events of pending) yield* await events;
      if (signal?.aborted) yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
      return undefined;
    } finally {
      this.#reader.close();
    }
  }

  async #scan(change: RawChange): Promise<readonly FileEvent[]> {
    const { file, kind } = change;
    if (kind === 'submodule') return [{ kind: 'not-scanned', file, reason: 'submodule' }];
    const rules = this.#rulesOf(file);
    if (rules?.isExcluded === true) return [];
    const now = await this.#now(change, rules);
    if (now.kind === 'not-scanned') {
      // What is gone from the work tree by now adds nothing to it.
      if (now.reason === 'vanished') return [];
      return [{ kind: 'not-scanned', file, reason: now.reason }];
    }
    const findings = now.findings.length === 0 ? [] : await this.#newFindings(change, now);
    const event = { kind: 'file', file, bytes: now.bytes, findings, ignored: now.ignored } as const;
    return now.capped ? [event, { kind: 'not-scanned', file, reason: 'capped' }] : [event];
  }

  #rulesOf(file: string): FileRules | undefined {
    return this.#request.rulesFor?.(this.#request.root).forFile(file);
  }

  async #now({ newId, path, file }: RawChange, rules: FileRules | undefined) {
    const { root, door } = this.#request;
    if (door.kind === 'staged') return scanBlob(await this.#reader.read(newId ?? ''), file, this.#request, rules);
    const isText = Buffer.from(path.toString('utf8')).equals(path);
    const disk = isText ? join(root, path.toString('utf8')) : Buffer.concat([Buffer.from(`${root}/`), path]);
    return this.#scanFile({ path: disk, kindPath: file, rules });
  }

  async #newFindings({ oldId, file }: RawChange, now: Now): Promise<readonly FindingReport[]> {
    const former = oldId === undefined ? this.#deleted.slice(0, mostFormer) : [oldId];
    const before = [...former, ...this.#merged.map((commit) => `${commit}:${file}`)];
    const known = new Set<string>();
    for (const name of before) {
      const old = scanBlob(await this.#reader.read(name), file, this.#request, this.#rulesOf(file));
      if (old.kind === 'scanned') for (const { fingerprint } of this.#reports(old, file)) known.add(fingerprint);
    }
    return this.#reports(now, file)
      .filter(({ fingerprint }) => !known.has(fingerprint))
      .map((report) => (this.#request.door.kind === 'staged' ? { ...report, origin: { kind: 'index' } } : report));
  }

  #reports(scanned: { readonly text: string; readonly findings: readonly Finding[] }, file: string): FindingReport[] {
    return toReports(scanned.findings, scanned.text, file, this.#request.fingerprint);
  }
}

/**
 * Scans changes; events come ordered by path within what git tracks, then within what it does not. Never throws; the
 * generator's result says why git could not be asked. A finding is new when no finding of the same detector and value is in
 * the version that the file had before (for a renamed file: under its former name; for a new one: in a deleted file; in a
 * merge: in any version merged).
 */
export function scanChanges(request: ChangeScanRequest): AsyncGenerator<FileEvent, ChangesFailure | undefined> {
  return new ChangeScan(request).events();
}
