/**
 * The "Findings" view: a group, file, finding, and below them the files that were not scanned. Shows redacted text only.
 * Start at {@link FindingsTree}; how nodes look is in `treeItems.ts`.
 */
import * as vscode from 'vscode';
import { outlineFiles, outlineFindings, outlineUnscanned } from '../findings/findingsOutline';
import type { FindingsStore } from '../findings/findingsStore';
import { type FindingsView, filterFindings, isFiltering } from '../findings/findingsView';
import { findingsText } from '../texts';
import { type TreeNode, treeItem } from './treeItems';
import { viewMessage } from './viewMessage';

/** Id of the view in package.json. */
export const findingsViewId = 'keylift.findings';

/** Owns the view, and the context key that chooses its welcome text. */
export class FindingsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #stops: readonly (() => void)[];

  constructor(
    private readonly store: FindingsStore,
    private readonly view: FindingsView,
  ) {
    const options = { treeDataProvider: this, showCollapseAll: true, canSelectMany: true };
    this.#view = vscode.window.createTreeView(findingsViewId, options);
    this.#stops = [store.onDidChange(() => this.#refresh()), view.onDidChange(() => this.#refresh())];
    this.#refresh();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
  }

  getChildren(parent?: TreeNode): TreeNode[] {
    if (!parent) return this.#roots();
    switch (parent.kind) {
      case 'group':
        return parent.group.files.map((group) => ({ kind: 'file', group }));
      case 'file':
        return parent.group.findings.map((finding) => ({ kind: 'finding', finding }));
      case 'unscanned':
        return parent.groups.map((group) => ({ kind: 'reason', group }));
      case 'reason':
        return parent.group.files.map((file) => ({ kind: 'unscannedFile', file }));
      case 'finding':
      case 'unscannedFile':
        return [];
    }
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #roots(): TreeNode[] {
    const shown = filterFindings(this.store.findings, this.view.filter);
    const { grouping } = this.view;
    const top: TreeNode[] =
      grouping === 'file'
        ? outlineFiles(shown).map((group) => ({ kind: 'file', group }))
        : outlineFindings(shown, grouping).map((group) => ({ kind: 'group', group }));
    const groups = outlineUnscanned(this.store.unscanned);
    return groups.length === 0 ? top : [...top, { kind: 'unscanned', groups }];
  }

  /** How many findings the filter leaves out. */
  #hidden(): number {
    const { findings } = this.store;
    return findings.length - filterFindings(findings, this.view.filter).length;
  }

  #refresh(): void {
    const { scan, findings } = this.store;
    const count = findings.length;
    this.#view.badge = count === 0 ? undefined : { value: count, tooltip: findingsText(vscode.l10n.t, count) };
    this.#view.message = viewMessage(vscode.l10n.t, this.store, this.#hidden()) ?? '';
    void vscode.commands.executeCommand('setContext', 'keylift.scan', scan.kind);
    void vscode.commands.executeCommand('setContext', 'keylift.isFiltering', isFiltering(this.view.filter));
    this.#changed.fire(undefined);
  }
}
