/**
 * The sentences that need counting or choosing, in one place so that they can be tested without an editor. `t` translates;
 * every literal passed to it stands in `l10n/bundle.l10n.json`. No text ever holds a matched value.
 */
import type { ChangedSince } from '../../server/src/shared/listProtocol';
import type {
  FindingReport,
  FixOutcomeResult,
  NotScanned,
  Origin,
  ScanStats,
  Silence,
} from '../../server/src/shared/protocol';
import { type Grouping, type KnownExposure, outlineUnscanned, type Severity } from './findings/findingsOutline';
import type { UnscannedFile } from './findings/findingsStore';

/** `vscode.l10n.t`: the message in the user's language, with `{0}`, `{1}` ... filled in. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** "1 finding", "3 findings". */
export function findingsText(t: Translate, count: number): string {
  return count === 1 ? t('1 finding') : t('{0} findings', count);
}

/** "1 file", "3 files". */
export function filesText(t: Translate, count: number): string {
  return count === 1 ? t('1 file') : t('{0} files', count);
}

/** Why files were not scanned, as a heading or after a number: "too large". */
export function reasonText(t: Translate, reason: NotScanned['reason']): string {
  switch (reason) {
    case 'binary':
      return t('binary');
    case 'too-large':
      return t('too large');
    case 'unreadable':
      return t('unreadable');
    case 'vanished':
      return t('vanished while scanning');
    case 'not-a-file':
      return t('not a regular file');
    case 'cancelled':
      return t('scan cancelled before');
    case 'failed':
      return t('scanning failed');
    case 'capped':
      return t('more findings than are listed');
    case 'missing-object':
      return t('not in this clone');
    case 'lfs-pointer':
      return t('kept by Git LFS');
    case 'submodule':
      return t('a submodule');
    case 'shallow':
      return t('older than this shallow clone');
    case 'archive-limit':
      return t('archive too deep or too large');
    case 'archive-damaged':
      return t('archive damaged');
    case 'encrypted':
      return t('encrypted');
  }
}

/** How bad a leak is, in a word. */
export function severityText(t: Translate, severity: Severity): string {
  switch (severity) {
    case 'critical':
      return t('critical');
    case 'high':
      return t('high');
    case 'medium':
      return t('medium');
    case 'low':
      return t('low');
    case 'info':
      return t('information');
  }
}

/** What a list is limited to: "Staged changes". */
export function changesText(t: Translate, changes: ChangedSince): string {
  switch (changes.kind) {
    case 'staged':
      return t('Staged changes');
    case 'unstaged':
      return t('Unstaged changes');
    case 'since':
      return t('Changes since {0}', changes.revision);
  }
}

/** Where a finding stands when it is not the file as it is now; undefined for one that does. */
export function originText(t: Translate, origin: Origin | undefined): string | undefined {
  switch (origin?.kind) {
    case 'index':
      return t('in the index');
    case 'commit':
      return t('in commit {0}', origin.commit.slice(0, 10));
    case 'layer':
    case 'image-config':
      return t('in an image');
    case undefined:
      return undefined;
  }
}

/** What findings can be grouped by, as an answer to "group by". */
export function groupingText(t: Translate, grouping: Grouping): string {
  switch (grouping) {
    case 'provider':
      return t('Provider');
    case 'severity':
      return t('Severity');
    case 'file':
      return t('File');
    case 'exposure':
      return t('Exposure');
  }
}

/** How far a value has got, in a few words. */
export function exposureText(t: Translate, exposure: KnownExposure): string {
  switch (exposure) {
    case 'pushed':
      return t('pushed');
    case 'committed':
      return t('committed, not pushed');
    case 'staged':
      return t('staged');
    case 'untracked':
      return t('not in git');
    case 'buffer':
      return t('not saved');
    case 'ignored':
      return t('ignored by git');
    case 'unknown':
      return t('exposure not known');
  }
}

/** That a value is revoked and stands here all the same; undefined: it is not known to be. */
export function rotatedText(t: Translate, rotated: FindingReport['rotated']): string | undefined {
  return rotated && t('revoked key put back (rotated on {0})', rotated.on);
}

/** Why nothing is said of the active document; undefined: it is none that Keylift follows. */
export function silenceText(t: Translate, silence: Silence | undefined): string {
  switch (silence) {
    case 'disabled':
      return t('Keylift is switched off for this document.');
    case 'ignored-env':
      return t('Git ignores this file: here is where secrets belong.');
    case 'too-large':
      return t('This document is too large to be checked.');
    case 'excluded':
      return t('The rules of your team leave this document out.');
    case undefined:
      return t('Keylift does not check this document.');
  }
}

/** "4 files not scanned (3 binary, 1 too large)", "1 file not scanned (binary)"; undefined when there are none. */
export function unscannedText(t: Translate, files: readonly UnscannedFile[]): string | undefined {
  const [first, second] = files;
  if (!first) return undefined;
  if (!second) return t('1 file not scanned ({0})', reasonText(t, first.reason));
  const reasons = outlineUnscanned(files).map((group) => `${group.files.length} ${reasonText(t, group.reason)}`);
  return t('{0} files not scanned ({1})', files.length, reasons.join(', '));
}

function cappedText(t: Translate, files: number): string | undefined {
  if (files === 0) return undefined;
  return files === 1
    ? t('1 file has more findings than are listed')
    : t('{0} files have more findings than are listed', files);
}

/** What a scan came to. */
export interface ScanOutcome {
  readonly how: 'complete' | 'cancelled' | 'interrupted';
  readonly findings: number;
  readonly filesWithFindings: number;
  readonly unscanned: readonly UnscannedFile[];
  readonly stats: ScanStats;
}

/** The notification at the end of a scan: "3 findings in 2 files (120 files scanned); 1 file not scanned (too large)." */
export function scanSummary(t: Translate, outcome: ScanOutcome): string {
  const { how, findings, filesWithFindings, unscanned, stats } = outcome;
  const scanned = filesText(t, stats.files);
  const found =
    findings === 0
      ? t('No hardcoded keys in {0}', scanned)
      : t('{0} in {1} ({2} scanned)', findingsText(t, findings), filesText(t, filesWithFindings), scanned);
  // That the scan was stopped is said around it, and a file with more findings than are listed was scanned.
  const skipped = unscanned.filter(({ reason }) => reason !== 'cancelled' && reason !== 'capped');
  const capped = unscanned.filter(({ reason }) => reason === 'capped').length;
  const parts = [found, cappedText(t, capped), unscannedText(t, skipped)]
    .filter((part) => part !== undefined)
    .join('; ');
  if (how === 'cancelled') return t('Scan cancelled: {0} so far.', parts);
  if (how === 'interrupted') return t('Scan interrupted: {0} so far.', parts);
  return `${parts}.`;
}

/** "2 folders were skipped: Keylift is switched off there."; undefined when there are none. */
export function skippedText(t: Translate, folders: number): string | undefined {
  if (folders === 0) return undefined;
  return folders === 1
    ? t('1 folder was skipped: Keylift is switched off there.')
    : t('{0} folders were skipped: Keylift is switched off there.', folders);
}

/** What "fix all" came to. */
export interface FixAllOutcome {
  /** How the user knows the file. */
  readonly name: string;
  readonly fixed: number;
  readonly refused: FixOutcomeResult['refused'];
}

/** How many of the refusals a notification spells out; the log has them all. */
const maxRefusalsShown = 2;

/** "Fixed 2 findings in app.ts. Not fixed: line 7, Stripe live secret key (sk_live_…): it stands in a comment." */
export function fixAllSummary(t: Translate, { name, fixed, refused }: FixAllOutcome): string {
  if (fixed === 0 && refused.length === 0) return t('No hardcoded keys in {0}.', name);
  const done =
    fixed === 0 ? t('Nothing was fixed in {0}.', name) : t('Fixed {0} in {1}.', findingsText(t, fixed), name);
  if (refused.length === 0) return done;
  const reasons = refused
    .slice(0, maxRefusalsShown)
    .map(({ startLine, title, redacted, message }) =>
      t('line {0}, {1} ({2}): {3}', startLine, title, redacted, message),
    );
  const more = refused.length - reasons.length;
  if (more > 0) reasons.push(t('and {0} more.', more));
  return `${done} ${t('Not fixed: {0}', reasons.join(' '))}`;
}
