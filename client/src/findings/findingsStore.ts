/**
 * What the client knows: the results of the last workspace scan, and what each open document holds now (an open document's
 * word counts more). Plain data keyed by URI text; no editor API, no server. The views read it and are told of changes.
 */
import type { ChangedSince } from '../../../server/src/shared/listProtocol';
import type { LocatedFinding, NotScanned, ScanStats, Silence } from '../../../server/src/shared/protocol';

/** A file that was in scope of a scan and was not looked at to its end. */
export type UnscannedFile = NotScanned & { readonly uri: string };

/** How far the last workspace scan got. */
export type ScanState =
  | { readonly kind: 'never' }
  | { readonly kind: 'running' }
  /**
   * `interrupted`: the server stopped, or reading failed. Its results are kept. `isStale`: the server that made it is
   * gone, and nobody follows what happens to the files since.
   */
  | {
      readonly kind: 'ended';
      readonly how: 'complete' | 'cancelled' | 'interrupted';
      readonly stats: ScanStats;
      readonly isStale: boolean;
    };

/** What the server says of an open document. */
export interface OpenDocument {
  readonly findings: readonly LocatedFinding[];
  /** Why nobody looked for findings; undefined when somebody did. */
  readonly silence: Silence | undefined;
  /** Set when the document was not scanned to its end. */
  readonly unscanned: UnscannedFile | undefined;
}

/** What a scan of changes found: a snapshot, which nobody follows. */
export interface ChangesFound {
  readonly changes: ChangedSince;
  readonly findings: readonly LocatedFinding[];
  readonly unscanned: readonly UnscannedFile[];
  readonly stats: ScanStats;
  readonly isComplete: boolean;
}

/** Mutable by design: the one place where findings are held. */
export class FindingsStore {
  readonly #scanned = new Map<string, LocatedFinding[]>();
  readonly #unscanned = new Map<string, UnscannedFile>();
  /** Files that the running scan, or the last one, has said something about. */
  readonly #spokenFor = new Set<string>();
  readonly #open = new Map<string, OpenDocument>();
  readonly #listeners = new Set<() => void>();
  #scan: ScanState = { kind: 'never' };
  #changes: ChangesFound | undefined;

  get scan(): ScanState {
    return this.#scan;
  }

  /** Files and open documents that were not scanned to their end. */
  get unscanned(): readonly UnscannedFile[] {
    if (this.#changes) return this.#changes.unscanned;
    const closed = [...this.#unscanned.values()].filter(({ uri }) => !this.#open.has(uri));
    return [...closed, ...[...this.#open.values()].flatMap(({ unscanned }) => unscanned ?? [])];
  }

  /** What the list is limited to at the moment, if it is: the changes that were scanned last. */
  get changes(): ChangesFound | undefined {
    return this.#changes;
  }

  /** Everything found, or in the changes, each file's findings together and in the order of the text. */
  get findings(): readonly LocatedFinding[] {
    if (this.#changes) return this.#changes.findings;
    const closed = [...this.#scanned].filter(([uri]) => !this.#open.has(uri)).flatMap(([, findings]) => findings);
    return [...closed, ...[...this.#open.values()].flatMap(({ findings }) => findings)];
  }

  /** @returns undefined when the server follows no such document, or has not said anything of it yet */
  openDocument(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** Limits the list to changes, until the next scan of everything or {@link clear}. Nothing else is forgotten. */
  showChanges(changes: ChangesFound): void {
    this.#changes = changes;
    this.#changed();
  }

  /** Starts to collect another scan; what the last one said of a file holds until this one speaks of it, or ends. */
  beginScan(): void {
    this.#spokenFor.clear();
    this.#changes = undefined;
    this.#scan = { kind: 'running' };
    this.#changed();
  }

  /**
   * Takes over what the server says of some files, during a scan and after it; what it said of them earlier is void.
   * Reports that come too late, after the results were cleared, are dropped.
   *
   * @param files URIs of every file that is spoken for
   */
  setScanned(files: readonly string[], findings: readonly LocatedFinding[], unscanned: readonly UnscannedFile[]): void {
    if (this.#scan.kind === 'never') return;
    for (const uri of files) {
      this.#spokenFor.add(uri);
      this.#forgetFile(uri);
    }
    for (const finding of findings) {
      const list = this.#scanned.get(finding.uri);
      if (list) list.push(finding);
      else this.#scanned.set(finding.uri, [finding]);
    }
    for (const file of unscanned) this.#unscanned.set(file.uri, file);
    this.#changed();
  }

  /** A scan speaks of files with findings, and of files it could not scan: after a complete one, all others are clean. */
  endScan(how: 'complete' | 'cancelled' | 'interrupted', stats: ScanStats): void {
    if (how === 'complete') {
      const known = [...this.#scanned.keys(), ...this.#unscanned.keys()];
      for (const uri of known) if (!this.#spokenFor.has(uri)) this.#forgetFile(uri);
    }
    this.#scan = { kind: 'ended', how, stats, isStale: false };
    this.#changed();
  }

  /** Forgets the last scan. Open documents keep their findings. */
  clear(): void {
    this.#scanned.clear();
    this.#unscanned.clear();
    this.#changes = undefined;
    this.#scan = { kind: 'never' };
    this.#changed();
  }

  /** Takes over what the server says of an open document. */
  setDocument(uri: string, document: OpenDocument): void {
    this.#open.set(uri, document);
    this.#changed();
  }

  /** The file on disk is now what the document is: a later look at the scan's results must not show the old ones. */
  saveDocument(uri: string): void {
    const document = this.#open.get(uri);
    if (!document || this.#scan.kind === 'never') return;
    this.#forgetFile(uri);
    if (document.findings.length > 0) this.#scanned.set(uri, [...document.findings]);
    if (document.unscanned) this.#unscanned.set(uri, document.unscanned);
  }

  closeDocument(uri: string): void {
    if (this.#open.delete(uri)) this.#changed();
  }

  /** The server is gone: nobody follows documents and files until it is back, and the next one knows of no scan. */
  serverLost(): void {
    this.#open.clear();
    if (this.#scan.kind === 'ended') this.#scan = { ...this.#scan, isStale: true };
    this.#changed();
  }

  /** @returns a function that ends the subscription */
  onDidChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #forgetFile(uri: string): void {
    this.#scanned.delete(uri);
    this.#unscanned.delete(uri);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** How many files some findings are in. */
export function countFiles(findings: readonly LocatedFinding[]): number {
  return new Set(findings.map(({ uri }) => uri)).size;
}
