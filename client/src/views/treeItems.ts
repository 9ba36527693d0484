/**
 * How the nodes of the findings tree look: label, icon, tooltip, what a click does. Tooltips are plain text, and every
 * text is redacted before it comes here.
 */
import * as vscode from 'vscode';
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import type { FileGroup, FindingGroup, GroupSubject, Severity, UnscannedGroup } from '../findings/findingsOutline';
import type { UnscannedFile } from '../findings/findingsStore';
import { exposureText, originText, reasonText, rotatedText, severityText } from '../texts';

/** A node of the tree. */
export type TreeNode =
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly isFolded: boolean }
  | { readonly kind: 'file'; readonly group: FileGroup; readonly isFolded: boolean }
  | { readonly kind: 'finding'; readonly finding: LocatedFinding }
  | { readonly kind: 'unscanned'; readonly groups: readonly UnscannedGroup[] }
  | { readonly kind: 'reason'; readonly group: UnscannedGroup }
  | { readonly kind: 'unscannedFile'; readonly file: UnscannedFile }
  /** Stands for children that are not listed. */
  | { readonly kind: 'more'; readonly count: number };

/** The item of a node; ids are stable, so that a refresh keeps what is expanded and selected. */
export function treeItem(node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.group, node.isFolded);
    case 'file':
      return fileItem(node.group, node.isFolded);
    case 'finding':
      return findingItem(node.finding);
    case 'unscanned':
      return unscannedItem(node.groups);
    case 'reason':
      return reasonItem(node.group);
    case 'unscannedFile':
      return unscannedFileItem(node.file);
    case 'more':
      return moreItem(node.count);
  }
}

/** A click narrows the list. */
function moreItem(count: number): vscode.TreeItem {
  const t = vscode.l10n.t;
  const item = new vscode.TreeItem(t('{0} more', count), vscode.TreeItemCollapsibleState.None);
  item.tooltip = t('Not listed, but found: narrow the list by the filter.');
  item.contextValue = 'more';
  item.command = { command: 'keylift.filterFindings', title: t('Filter findings') };
  return item;
}

function stateFor(isFolded: boolean): vscode.TreeItemCollapsibleState {
  return isFolded ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

function groupItem({ key, subject, severity, count }: FindingGroup, isFolded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(subjectText(subject), stateFor(isFolded));
  item.id = `group/${key}`;
  item.description = String(count);
  item.iconPath = severityIcon(severity);
  item.contextValue = 'group';
  return item;
}

function subjectText(subject: GroupSubject): string {
  switch (subject.by) {
    case 'provider':
      return subject.name;
    case 'severity':
      return severityText(vscode.l10n.t, subject.severity);
    case 'exposure':
      return exposureText(vscode.l10n.t, subject.exposure);
  }
}

function fileItem({ within, uri, file, findings }: FileGroup, isFolded: boolean): vscode.TreeItem {
  const item = resourceItem(uri, stateFor(isFolded));
  item.id = `file/${within}/${uri}`;
  item.description = [folderOf(uri, file), String(findings.length)].filter((part) => part !== '').join(' · ');
  item.contextValue = 'file';
  return item;
}

function findingItem(finding: LocatedFinding): vscode.TreeItem {
  const t = vscode.l10n.t;
  const {
    uri,
    title,
    redacted,
    severity,
    exposure,
    origin,
    rotated,
    startLine,
    startColumn,
    endLine,
    endColumn,
    startOffset,
    detector,
  } = finding;
  const item = new vscode.TreeItem(`${title} (${redacted})`, vscode.TreeItemCollapsibleState.None);
  item.id = `finding/${detector}/${uri}/${startOffset}`;
  const place = `${startLine}:${startColumn}`;
  const told = [place, rotatedText(t, rotated), exposure && exposureText(t, exposure), originText(t, origin)];
  item.description = told.filter((part) => part !== undefined).join(' · ');
  item.tooltip = t('{0} ({1}), severity: {2}', title, redacted, severityText(t, severity));
  item.iconPath = severityIcon(severity);
  item.contextValue = 'finding';
  const selection = new vscode.Range(startLine - 1, startColumn - 1, endLine - 1, endColumn - 1);
  item.command = { command: 'vscode.open', title: t('Open'), arguments: [vscode.Uri.parse(uri, true), { selection }] };
  return item;
}

function unscannedItem(groups: readonly UnscannedGroup[]): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Not scanned'), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = 'unscanned';
  item.description = String(groups.reduce((sum, { files }) => sum + files.length, 0));
  item.tooltip = vscode.l10n.t('Files that were not scanned, or not to their end. They may hold keys.');
  item.iconPath = new vscode.ThemeIcon('question');
  item.contextValue = 'unscanned';
  return item;
}

function reasonItem({ reason, files }: UnscannedGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(reasonText(vscode.l10n.t, reason), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `reason/${reason}`;
  item.description = String(files.length);
  item.contextValue = 'reason';
  return item;
}

function unscannedFileItem({ uri, file, reason }: UnscannedFile): vscode.TreeItem {
  const item = resourceItem(uri, vscode.TreeItemCollapsibleState.None);
  item.id = `unscanned/${reason}/${uri}`;
  item.description = folderOf(uri, file);
  item.tooltip = vscode.l10n.t('Not scanned: {0}', reasonText(vscode.l10n.t, reason));
  item.contextValue = 'unscannedFile';
  const open = vscode.l10n.t('Open');
  item.command = { command: 'vscode.open', title: open, arguments: [vscode.Uri.parse(uri, true)] };
  return item;
}

/** Named and drawn after the file: the icon theme's icon, git's colours. */
function resourceItem(uri: string, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.Uri.parse(uri, true), state);
  item.iconPath = vscode.ThemeIcon.File;
  return item;
}

/** The folder a file lies in, led by its workspace folder's name when there are several. */
function folderOf(uri: string, file: string): string {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const owner = several ? vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true))?.name : undefined;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  return [owner, folder].filter((part) => part !== undefined && part !== '').join('/');
}

function severityIcon(severity: Severity): vscode.ThemeIcon {
  switch (severity) {
    case 'critical':
    case 'high':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'medium':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    case 'low':
    case 'info':
      return new vscode.ThemeIcon('info');
  }
}
