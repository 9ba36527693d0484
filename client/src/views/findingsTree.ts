/**
 * The "Findings" view: a group, file, finding, and below them the files that were not scanned. Shows redacted text only.
 * Start at {@link FindingsTree}; how nodes look is in `treeItems.ts`.
 */
import * as vscode from 'vscode';
import { outlineFiles, outlineFindings, outlineUnscanned } from '../findings/findingsOutline';
import type { FindingsStore } from '../findings/findingsStore';
import { type FindingsView, filterFindings, isFiltering } from '../findings/findingsView';
import { createPace } from '../pace';
import { findingsText } from '../texts';
import { type TreeNode, treeItem } from './treeItems';
import { viewMessage } from './viewMessage';

/** Id of the view in package.json. */
export const findingsViewId = 'keylift.findings';

/** Children of one node that the editor is given: thousands of rows help nobody, and each of them is sent to it. */
const mostChildren = 1000;
/** With more findings than this, groups and files start folded, so that the editor asks for those alone that somebody opens. */
const mostUnfolded = 500;

/** While results stream in, the tree is drawn anew no more often than this; slower still when there is much to draw. */
function pauseFor(count: number): number {
  return Math.max(200, count / 10);
}

/** Owns the view, and the context key that chooses its welcome text. */
export class FindingsTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<TreeNode>;
  readonly #stops: readonly (() => void)[];
  readonly #redraw = createPace(() => this.#changed.fire(undefined));

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
    const children = this.#childrenOf(parent);
    if (children.length <= mostChildren) return children;
    return [...children.slice(0, mostChildren), { kind: 'more', count: children.length - mostChildren }];
  }

  #childrenOf(parent?: TreeNode): TreeNode[] {
    if (!parent) return this.#roots();
    switch (parent.kind) {
      case 'group':
        return parent.group.files.map((group) => ({ kind: 'file', group, isFolded: parent.isFolded }));
      case 'file':
        return parent.group.findings.map((finding) => ({ kind: 'finding', finding }));
      case 'unscanned':
        return parent.groups.map((group) => ({ kind: 'reason', group }));
      case 'reason':
        return parent.group.files.map((file) => ({ kind: 'unscannedFile', file }));
      case 'finding':
      case 'unscannedFile':
      case 'more':
        return [];
    }
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#redraw.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #roots(): TreeNode[] {
    const shown = filterFindings(this.store.findings, this.view.filter);
    const { grouping } = this.view;
    const isFolded = shown.length > mostUnfolded;
    const top: TreeNode[] =
      grouping === 'file'
        ? outlineFiles(shown).map((group) => ({ kind: 'file', group, isFolded }))
        : outlineFindings(shown, grouping).map((group) => ({ kind: 'group', group, isFolded }));
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
    this.#redraw.ask(scan.kind === 'running' ? pauseFor(count) : 0);
  }
}
