/**
 * The "Findings" view: provider, file, finding, and below them the files that were not scanned. Shows redacted text only.
 * Start at {@link FindingsTree}; how nodes look is in `treeItems.ts`.
 */
import * as vscode from 'vscode';
import { outlineFindings, outlineUnscanned } from '../findings/findingsOutline';
import type { FindingsStore } from '../findings/findingsStore';
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
  readonly #stop: () => void;

  constructor(private readonly store: FindingsStore) {
    this.#view = vscode.window.createTreeView(findingsViewId, { treeDataProvider: this, showCollapseAll: true });
    this.#stop = store.onDidChange(() => this.#refresh());
    this.#refresh();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
  }

  getChildren(parent?: TreeNode): TreeNode[] {
    if (!parent) return this.#roots();
    switch (parent.kind) {
      case 'provider':
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
    this.#stop();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #roots(): TreeNode[] {
    const providers: TreeNode[] = outlineFindings(this.store.findings).map((group) => ({ kind: 'provider', group }));
    const groups = outlineUnscanned(this.store.unscanned);
    return groups.length === 0 ? providers : [...providers, { kind: 'unscanned', groups }];
  }

  #refresh(): void {
    const { scan, findings } = this.store;
    const count = findings.length;
    this.#view.badge = count === 0 ? undefined : { value: count, tooltip: findingsText(vscode.l10n.t, count) };
    this.#view.message = viewMessage(vscode.l10n.t, this.store) ?? '';
    void vscode.commands.executeCommand('setContext', 'keylift.scan', scan.kind);
    this.#changed.fire(undefined);
  }
}
