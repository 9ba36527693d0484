/**
 * What the list of findings asks the server for: scans of changes, and edits for findings that were chosen in it. Plain data;
 * holds no matched value, but for an edit that moves one.
 */
import type { FixOutcomeResult, LocatedFinding, NotScanned, ScanStats, SkippedFolder } from './protocol';

/** Which changes. `since`: what became different after a revision and the present branch parted, committed or not. */
export type ChangedSince =
  | { readonly kind: 'staged' }
  | { readonly kind: 'unstaged' }
  | { readonly kind: 'since'; readonly revision: string };

/**
 * Request client -> server: scan what is changed in the repositories of some folders, and report what is new in it. What is
 * staged is read from the index. The result is a snapshot: nobody follows what happens to the files later.
 */
export const scanChangesMethod = 'keylift/scanChanges';
export interface ScanChangesParams {
  /** `file:` URIs of workspace folders. */
  readonly folders: readonly string[];
  readonly changes: ChangedSince;
  /** LSP work-done token: a cancel of it stops the scan, and what was found is still the answer. */
  readonly workDoneToken?: string | number;
}
export interface ScanChangesResult {
  readonly stats: ScanStats;
  readonly findings: readonly LocatedFinding[];
  readonly notScanned: readonly (NotScanned & { readonly uri: string })[];
  readonly cancelled: boolean;
  readonly skipped: readonly (Omit<SkippedFolder, 'reason'> & {
    /** `no-answer`: git is missing, knows no such revision, or this is no repository. */
    readonly reason: SkippedFolder['reason'] | 'no-answer';
  })[];
}

/** Request client -> server: branches of a folder's repository, remote ones too, the latest first; a bounded number. */
export const branchesMethod = 'keylift/branches';
export interface BranchesParams {
  readonly folder: string;
}
export interface BranchesResult {
  readonly branches: readonly string[];
}

/**
 * Request client -> server: the edit that fixes some findings of one open document. `Edit` is a `WorkspaceEdit` of the
 * Language Server Protocol; it holds the values that are moved, and belongs nowhere but into the editor.
 */
export const fixFindingsMethod = 'keylift/fixFindings';
export interface FixFindingsParams {
  readonly uri: string;
  /** Where the findings start, UTF-16 offsets; absent: all of the document. */
  readonly starts?: readonly number[];
}
export interface FixFindingsResult<Edit = unknown> extends FixOutcomeResult {
  /** Absent when nothing can be fixed. */
  readonly edit?: Edit;
}

/**
 * Request client -> server: the edit that lets some findings through by entries in `.keyliftignore`, for their values
 * wherever they stand, or in the baseline. The files need not be open. `Edit` is a `WorkspaceEdit`; it holds keyed hashes and no value.
 */
export const ignoreFindingsMethod = 'keylift/ignoreFindings';
export interface IgnoreFindingsParams {
  readonly findings: readonly Pick<LocatedFinding, 'uri' | 'detector' | 'fingerprint' | 'startOffset' | 'endOffset'>[];
  /** `baseline`: each goes into `.keylift-baseline`, for the file it stands in: known for now, and not let through. */
  readonly into: 'ignores' | 'baseline';
  /** Stands in the entries, for people; empty: none. */
  readonly reason: string;
}
export interface IgnoreFindingsResult<Edit = unknown> {
  /** Absent when there is nothing to write. */
  readonly edit?: Edit;
  /** The ignore files that the edit changes, as URIs. */
  readonly files: readonly string[];
  readonly ignored: number;
  /** Findings that are not at their places any more, or in folders without a place for an ignore file. */
  readonly left: number;
}
