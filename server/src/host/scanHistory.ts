/**
 * Scans a repository's history: every version of every file once, by its object's id, and the messages of commits and
 * annotated tags. A value is reported once for each file, with the commit that first brought it there.
 */
import type { ScanResult } from '../core/finding';
import { defaultMaxBytes } from '../shared/fileSize';
import type { FindingReport, NotScannedReason, Origin } from '../shared/protocol';
import { toReport } from '../shared/report';
import { createExcluder } from './excludedPaths';
import { FollowedTexts } from './followedTexts';
import { type Commit, walkCommits } from './git/commits';
import type { GitFailureReason } from './git/gitProcess';
import { ObjectIdSet } from './git/objectIdSet';
import { type GitObject, ObjectReader } from './git/objectReader';
import type { RawChange } from './git/rawChanges';
import { filesOfTree, type HistoryRange, oddReferences, readTag, revisionsOf } from './git/references';
import { lookAtRepository, missingObjects, type Repository } from './git/repository';
import { textOf } from './scanBlob';
import type { FileEvent, TargetScanRequest } from './scanTarget';

/** What to scan, and how. */
export interface HistoryScanRequest extends TargetScanRequest, HistoryRange {
  /** Absolute path of the top of a work tree, or of a bare repository. Names in events are relative to it. */
  readonly root: string;
  /** Patterns in `.gitignore` syntax, relative to the root. */
  readonly exclude?: readonly string[];
  /** Whether a file is wanted at all; default: all of them, and the messages. */
  readonly isWanted?: (file: string) => boolean;
  readonly signal?: AbortSignal;
}

/** Why nothing could be scanned. */
export type HistoryFailure = GitFailureReason | 'unknown-revision';

/** Where the text of a commit's message is said to stand: no file of a repository has such a name by chance. */
const messageFile = '(commit message)';

/** Likewise for the message of an annotated tag. */
function messageOf(tag: string): string {
  return `(message of ${tag})`;
}

type CommitOrigin = Extract<Origin, { kind: 'commit' }>;

/** A text of the history that is being read. */
interface Version {
  readonly file: string;
  readonly id: string;
  readonly oldId: string | undefined;
  readonly origin: CommitOrigin;
  readonly object: Promise<GitObject>;
}

/** Where a text stands. */
interface TextPlace {
  readonly file: string;
  readonly origin: CommitOrigin;
  /** Absent: it is a message. */
  readonly version?: Version;
  /** As git keeps it. */
  readonly bytes?: number;
}

/** Objects that are being read ahead. */
const window = 16;

function originOf({ id, author, date }: Pick<Commit, 'id' | 'author' | 'date'>): CommitOrigin {
  return { kind: 'commit', commit: id, author, date };
}

/** What a whole clone lacks is no gap that was meant: the repository is damaged. */
function lost(reason: NotScannedReason): NotScannedReason {
  return reason === 'missing-object' ? 'unreadable' : reason;
}

/** One scan. Its git process for objects lives as long as it does. */
class HistoryScan {
  readonly #request: HistoryScanRequest;
  readonly #reader: ObjectReader;
  readonly #texts: FollowedTexts;
  readonly #isExcluded: (file: string) => boolean;
  readonly #seen = new ObjectIdSet();
  /** What was said already: of a value in a file, of a file that could not be scanned. */
  readonly #said = new Set<string>();
  #isPartial = false;
  #missing: ReadonlySet<string> = new Set();
  #queue: Version[] = [];

  constructor(request: HistoryScanRequest) {
    this.#request = request;
    this.#reader = new ObjectReader(request.root, request.limits?.maxBytes ?? defaultMaxBytes);
    this.#texts = new FollowedTexts(request.catalogue);
    this.#isExcluded = createExcluder(request.exclude ?? []);
  }

  async *events(): AsyncGenerator<FileEvent, HistoryFailure | undefined> {
    const { root, signal, range } = this.#request;
    const answer = await lookAtRepository(root);
    if (!answer.ok) return answer.reason;
    const revisions = await revisionsOf(root, this.#request);
    if (revisions === undefined) return 'unknown-revision';
    this.#isPartial = answer.repository.isPartial;
    this.#missing = await missingObjects(answer.repository, revisions);
    const stop = () => this.#reader.close();
    signal?.addEventListener('abort', stop);
    try {
      yield* this.#commits(answer.repository, revisions);
      if (!signal?.aborted) yield* this.#references(range);
      yield* this.#drain(0);
      if (signal?.aborted) yield { kind: 'not-scanned', file: '.', reason: 'cancelled' };
      return undefined;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#reader.close();
    }
  }

  async *#commits({ folder, shallow }: Repository, revisions: readonly string[]): AsyncGenerator<FileEvent> {
    const walk = walkCommits({ folder, revisions, signal: this.#request.signal });
    try {
      for (let next = await walk.next(); ; next = await walk.next()) {
        if (this.#request.signal?.aborted) return;
        if (next.done) {
          if (!next.value) yield { kind: 'not-scanned', file: '.', reason: 'unreadable' };
          return;
        }
        const commit = next.value;
        if (shallow.has(commit.id)) yield* this.#unscanned('.', 'shallow');
        yield* this.#scanText(commit.message, { file: messageFile, origin: originOf(commit) });
        for (const change of commit.changes) yield* this.#meet(change, originOf(commit));
      }
    } finally {
      await walk.return(false);
    }
  }

  /** What is told of beside commits: annotated tags, and the odd reference to a tree or a file. */
  async *#references(range: string | undefined): AsyncGenerator<FileEvent> {
    const odd = await oddReferences(this.#request.root, range);
    if (odd === undefined) return void (yield* this.#unscanned('.', 'unreadable'));
    for (const { type, id, name } of odd.references) {
      const nobody = { kind: 'commit', commit: id, author: '', date: '' } as const;
      if (type === 'tag') yield* this.#tag(id, name, odd.names);
      else yield* this.#target(type, id, `(${name})`, nobody);
    }
  }

  /** A tag may name another tag; each of them has a message. */
  async *#tag(id: string, name: string, names: ReadonlyMap<string, string>): AsyncGenerator<FileEvent> {
    for (let at = id; this.#seen.add(at); ) {
      const read = textOf(await this.#reader.read(at));
      // A tag of a tag is called by its own name, whichever of the two led here.
      const called = names.get(at) ?? name;
      const file = messageOf(called);
      if (read.kind !== 'text') return void (yield* this.#unscanned(file, this.#reason(read.reason)));
      const { target, author, date } = readTag(read.text);
      const origin = originOf({ id: at, author, date });
      yield* this.#scanText(read.text, { file, origin });
      if (target.type !== 'tag') return void (yield* this.#target(target.type, target.id, `(${called})`, origin));
      at = target.id;
    }
  }

  async *#target(type: string, id: string, file: string, origin: CommitOrigin): AsyncGenerator<FileEvent> {
    const blob = { status: 'A', kind: 'file', oldId: undefined, newId: id, file, path: Buffer.from(file) } as const;
    if (type === 'blob') yield* this.#meet(blob, origin);
    if (type !== 'tree') return;
    const files = await filesOfTree(this.#request.root, id);
    if (files === undefined) yield* this.#unscanned(file, 'unreadable');
    for (const change of files ?? []) yield* this.#meet(change, origin);
  }

  async *#meet({ kind, newId, oldId, file }: RawChange, origin: CommitOrigin): AsyncGenerator<FileEvent> {
    if (newId === undefined || !this.#isWanted(file)) return;
    if (kind === 'submodule') {
      yield* this.#unscanned(file, 'submodule');
      return;
    }
    if (!this.#seen.add(newId)) return;
    const isMissing = this.#missing.has(newId);
    const object = isMissing ? Promise.resolve({ kind: 'missing' } as const) : this.#reader.read(newId);
    this.#queue.push({ file, id: newId, oldId, origin, object });
    yield* this.#drain(window);
  }

  #isWanted(file: string): boolean {
    return (this.#request.isWanted?.(file) ?? true) && !this.#isExcluded(file);
  }

  /** Scans what was read, in the order of the commits, until so many are left. */
  async *#drain(left: number): AsyncGenerator<FileEvent> {
    while (this.#queue.length > left) {
      const version = this.#queue.shift();
      if (version === undefined) return;
      const object = await version.object;
      if (this.#request.signal?.aborted) {
        this.#queue = [];
        return;
      }
      const read = textOf(object);
      this.#reader.release(object);
      const { file, origin } = version;
      if (read.kind === 'text') yield* this.#scanText(read.text, { file, origin, version, bytes: read.bytes });
      else yield* this.#unscanned(version.file, this.#reason(read.reason));
    }
  }

  #reason(reason: NotScannedReason): NotScannedReason {
    return this.#isPartial ? reason : lost(reason);
  }

  *#scanText(text: string, { file, origin, version, bytes = text.length }: TextPlace): Generator<FileEvent> {
    if (version === undefined && !this.#isWanted(file)) return;
    const { root, rulesFor, options } = this.#request;
    const base = rulesFor?.(root).forFile(file);
    if (base?.isExcluded === true) return;
    const rules = base && { ...base, commit: origin.commit };
    if (rules?.maxFileBytes !== undefined && bytes > rules.maxFileBytes) {
      yield* this.#unscanned(file, 'too-large');
      return;
    }
    let result: ScanResult;
    try {
      const id = version?.id ?? origin.commit;
      result = this.#texts.scan(text, id, version?.oldId, { ...options, path: file, ...(rules && { rules }) });
    } catch {
      // The engine promises not to throw. Should it break the promise, the text counts as not scanned, and the rest goes on.
      yield* this.#unscanned(file, 'failed');
      return;
    }
    const findings = this.#report(result, text, file, origin);
    const ignored = result.ignored.length;
    // A message is no file: it is counted only when there is something to say.
    if (version !== undefined || findings.length > 0) yield { kind: 'file', file, bytes, findings, ignored };
    if (result.capped) yield* this.#unscanned(file, 'capped');
  }

  #report({ findings }: ScanResult, text: string, file: string, origin: CommitOrigin): FindingReport[] {
    const isNews = findings.filter(({ detector, start, end }) => {
      const key = `${detector}\0${file}\0${text.slice(start, end)}`;
      if (this.#said.has(key)) return false;
      // A copy, lest the short slice keep the whole text in memory.
      this.#said.add(Buffer.from(key).toString());
      return true;
    });
    return isNews.map((finding) => ({ ...toReport(finding, text, file, this.#request.fingerprint), origin }));
  }

  *#unscanned(file: string, reason: NotScannedReason | 'capped'): Generator<FileEvent> {
    const key = `${reason}\0${file}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    yield { kind: 'not-scanned', file, reason };
  }
}

/**
 * Scans a history, the oldest commit first. Never throws; the generator's result says why git could not be asked. Of a file
 * that has several versions which cannot be scanned, each reason is said once.
 */
export function scanHistory(request: HistoryScanRequest): AsyncGenerator<FileEvent, HistoryFailure | undefined> {
  return new HistoryScan(request).events();
}
