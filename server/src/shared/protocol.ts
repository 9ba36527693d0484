/**
 * What client and server say to each other beyond the Language Server Protocol. Plain data; never holds a matched value.
 */
import type { Confidence, SecretClass, Severity } from '../core/catalogue';
import type { Rotated } from '../core/ledger/rotated';
import type { Verification } from './verification';

/** One finding as the outside sees it. Lines and columns are 1-based, columns and offsets in UTF-16 units. */
export interface FindingReport {
  readonly detector: string;
  readonly provider: string;
  readonly class: SecretClass;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `/`-separated, relative to the scanned root. */
  readonly file: string;
  readonly startOffset: number;
  /** Half-open: the offset after the secret. */
  readonly endOffset: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly redacted: string;
  /** Keyed hash (HMAC) of detector and value: equal values have equal fingerprints under the same key. */
  readonly fingerprint: string;
  /** Where the text came from, when it is no file of the work tree. */
  readonly origin?: Origin;
  /** Where the value already is, as far as git can tell; absent: nobody asked. */
  readonly exposure?: Exposure;
  /** A ledger of rotated keys lists the value: here is a revoked key. */
  readonly rotated?: Rotated;
  /** What its provider said of it; absent: nobody asked. */
  readonly verification?: Verification;
}

/**
 * Where a scanned text came from, when it is no file of the work tree. A member of an archive is no origin of its own: its
 * `file` reads `dist/app.zip!/config/app.yaml`.
 */
export type Origin =
  /** What is staged, as the next commit would hold it. */
  | { readonly kind: 'index' }
  /** `commit`: the first commit that brought the text, full id; `date`: the author's, ISO 8601. */
  | { readonly kind: 'commit'; readonly commit: string; readonly author: string; readonly date: string }
  /** A layer of a container image. `deleted`: a later layer removes or replaces the file; the layer still holds it. */
  | { readonly kind: 'layer'; readonly image: string; readonly layer: string; readonly deleted: boolean }
  /** The configuration of a container image: environment, labels, build history. */
  | { readonly kind: 'image-config'; readonly image: string };

/**
 * How far a value has got, least first. `buffer`: only typed, not saved; `untracked`: a file git does not know; `ignored`: a
 * file git ignores; `staged`: in the index; `committed`: in a commit here; `pushed`: a remote's branch contains that commit.
 */
export type Exposure = 'buffer' | 'untracked' | 'ignored' | 'staged' | 'committed' | 'pushed';

/** Why a file was not scanned: never to be shown as "clean". */
export type NotScannedReason =
  | 'binary'
  | 'too-large'
  | 'unreadable'
  | 'vanished'
  | 'not-a-file'
  | 'cancelled'
  | 'failed'
  /** Not in this repository's store: a partial clone leaves it with the remote. */
  | 'missing-object'
  /** Only a pointer of Git LFS is there; what it points to is kept elsewhere. */
  | 'lfs-pointer'
  /** Another repository, to be scanned by itself. */
  | 'submodule'
  /** History from before a shallow clone begins. */
  | 'shallow'
  /** An archive whose rest was not unpacked: too deep, too much, or packed like a bomb. */
  | 'archive-limit'
  | 'archive-damaged'
  /** A member of an archive that asks for a password. */
  | 'encrypted';

/** A file that was in scope and was not scanned, or (`capped`) not to its end. */
export interface NotScanned {
  readonly file: string;
  readonly reason: NotScannedReason | 'capped';
}

/** How much a scan did. */
export interface ScanStats {
  readonly files: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Request client -> server: scan folders on disk. Results stream as {@link scanResultsMethod} while it runs. */
export const scanWorkspaceMethod = 'keylift/scanWorkspace';
export interface ScanWorkspaceParams {
  /** `file:` URIs of the workspace folders to scan. */
  readonly folders: readonly string[];
  /** LSP work-done token: progress is reported on it and a cancel of it stops the scan. */
  readonly workDoneToken?: string | number;
}
export interface ScanWorkspaceResult {
  readonly stats: ScanStats;
  readonly findings: number;
  readonly notScanned: number;
  readonly cancelled: boolean;
  /** Folders that were not looked at at all; never to be shown as clean. */
  readonly skipped: readonly SkippedFolder[];
}

/** `disabled`: `keylift.enable` is off for it. `not-on-disk`: the server cannot read it itself; see `keylift/scanText`. */
export interface SkippedFolder {
  readonly folder: string;
  readonly reason: 'disabled' | 'not-on-disk';
}

/** A finding with what a list of findings needs beside the report. */
export interface LocatedFinding extends FindingReport {
  readonly uri: string;
  /** The detector's name: "Stripe live secret key". */
  readonly title: string;
  /** The provider's name: "Stripe". */
  readonly providerName: string;
}

/**
 * Notification server -> client: what was found in some files since the last one. Also sent after a scan, when a file that
 * had findings changes on disk or is deleted. Only for a client that asks for it: {@link KeyliftInitializationOptions}.
 */
export const scanResultsMethod = 'keylift/scanResults';
export interface ScanResultsParams {
  readonly folder: string;
  /** URIs of every file this notification speaks for: what an earlier one said of them is void. */
  readonly files: readonly string[];
  readonly findings: readonly LocatedFinding[];
  readonly notScanned: readonly (NotScanned & { readonly uri: string })[];
}

/**
 * Notification server -> client: what one open document holds now. Sent once after it is opened and whenever its findings
 * or their places change, whether or not squiggles are switched on, so that lists and counts follow the edits. `file` is
 * relative to the workspace folder, or the name. Only for a client that asks for it: {@link KeyliftInitializationOptions}.
 */
export const documentFindingsMethod = 'keylift/documentFindings';
export interface DocumentFindingsParams {
  readonly uri: string;
  readonly version: number;
  readonly findings: readonly LocatedFinding[];
  /** The text held more findings than are reported. */
  readonly capped: boolean;
  /** Why nobody looked for findings; absent for a document that was scanned. */
  readonly silence?: Silence;
}

/**
 * Why a document has no findings although it may hold secrets. `disabled`: `keylift.enable` is off. `ignored-env`: a
 * `.env` file that git ignores, where secrets belong. `too-large`: not scanned. `excluded`: the team's rules leave it out.
 */
export type Silence = 'disabled' | 'ignored-env' | 'too-large' | 'excluded';

/**
 * Request client -> server: scan one text that the server cannot read itself (a virtual workspace, a browser host). The
 * server also publishes the findings as diagnostics of `uri`, unless that document is open.
 */
export const scanTextMethod = 'keylift/scanText';
export interface ScanTextParams {
  readonly uri: string;
  /** `/`-separated, relative to the workspace folder. */
  readonly file: string;
  readonly text: string;
}
export interface ScanTextResult {
  readonly findings: readonly LocatedFinding[];
  readonly capped: boolean;
}

/**
 * Notification client -> server: forget the results of workspace scans and take their diagnostics back. Open documents
 * keep theirs.
 */
export const clearResultsMethod = 'keylift/clearResults';

/** Request client -> server: what "fix all" would leave alone in an open document, and why. */
export const fixOutcomeMethod = 'keylift/fixOutcome';
export interface FixOutcomeParams {
  readonly uri: string;
}
export interface FixOutcomeResult {
  /** Of which version of the document this is true. */
  readonly version: number;
  readonly fixable: number;
  readonly refused: readonly {
    readonly startLine: number;
    readonly title: string;
    readonly redacted: string;
    /** A sentence; never holds the value. */
    readonly message: string;
  }[];
}

/** Request server -> client, in a browser host only: the text of a file, or null when there is none. */
export const readTextMethod = 'keylift/readText';
/** Request server -> client, in a browser host only: the names of a folder's entries, or an empty list. */
export const listFolderMethod = 'keylift/listFolder';
export interface ResourceParams {
  readonly uri: string;
}

/**
 * Request server -> client, only to a client that says it answers: values of variables by which the user's own session with
 * a store is opened, because the server's environment lacks them. Null: the user gave none. The client keeps them in the
 * editor's secret storage and asks once; `areRefused` says that the store did not accept those of the last answer.
 */
export const storeVariablesMethod = 'keylift/storeVariables';
export interface StoreVariablesParams {
  /** "Vault". */
  readonly store: string;
  /** `VAULT_TOKEN` ... */
  readonly names: readonly string[];
  readonly areRefused: boolean;
}
export type StoreVariablesResult = { readonly values: Readonly<Record<string, string>> } | null;

/** `initializationOptions` of the `initialize` request. */
export interface KeyliftInitializationOptions {
  /** The client handles the `keylift/*` notifications. Editors that do not know them would warn about each. */
  readonly notifications?: boolean;
  /** The client has a page for guides: the command `keylift.openGuide`, to which a code action may lead. */
  readonly guide?: boolean;
  /** The client lists the uses of a value: the command `keylift.showUsages`, to which a code action may lead. */
  readonly usages?: boolean;
  /** The client asks the user, then the provider: the command `keylift.verifyKey`, to which a code action may lead. */
  readonly verify?: boolean;
  /** The client answers {@link storeVariablesMethod}. */
  readonly storeVariables?: boolean;
  /**
   * How an open document's diagnostics travel. Default: pulled by a client that can, else pushed. VS Code's own client
   * asks for `push`: its pull feature leaves out documents without a tab, and shows them from a second collection.
   */
  readonly diagnostics?: 'push' | 'pull';
  /** Settings below `keylift.`, for editors that answer no `workspace/configuration`; see `shared/settings.ts`. */
  readonly keylift?: unknown;
}

/** Commands of `workspace/executeCommand`, for editors without Keylift's own client. */
export const serverCommands = {
  /** Argument: the URI of an open document. Applies every fix it can through `workspace/applyEdit`. */
  fixAllInFile: 'keylift.server.fixAllInFile',
  /** Arguments: URIs of folders; none means every workspace folder. Answers a {@link ScanWorkspaceResult}. */
  scanWorkspace: 'keylift.server.scanWorkspace',
  /**
   * Arguments: the URI of an open document, its version, and where the findings start (UTF-16 offsets), all as texts. Puts
   * their values into the folder's store and, once it has confirmed that, applies the fix. Answers whether it was applied.
   */
  moveToStore: 'keylift.server.moveToStore',
  /** Takes the diagnostics of closed files back. */
  clearResults: 'keylift.server.clearResults',
  /**
   * Arguments: the URI of an open document and where a finding starts (UTF-16 offset), both as texts; or the id of a
   * detector or provider alone. Answers what to do about a leak, as Markdown; null when there is no such finding.
   */
  guide: 'keylift.server.guide',
} as const;

/** Commands of Keylift's own client that the server's code actions lead to. */
export const clientCommands = {
  /** Arguments: the URI of a document and where a finding starts (UTF-16 offset). */
  openGuide: 'keylift.openGuide',
  /** Arguments: the same. */
  showUsages: 'keylift.showUsages',
  /** Arguments: the same. */
  verifyKey: 'keylift.verifyKey',
} as const;
