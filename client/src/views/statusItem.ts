/**
 * The status bar item: findings in the active document, a spinner while scanning, and a plain word when the server is
 * down. Reads the store and the supervisor; changes neither.
 */
import * as vscode from 'vscode';
import type { FindingsStore } from '../findings/findingsStore';
import type { ServerState } from '../serverSupervisor';
import { settingsOf } from '../settings';
import { type StatusText, statusText } from './statusText';

/** What the item shows is read from here each time it is refreshed. */
export interface StatusSources {
  readonly store: FindingsStore;
  serverState(): ServerState;
}

/** Owns the item; call {@link StatusItem.refresh} when the server's state or a setting changed. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('keylift.status', vscode.StatusBarAlignment.Right, 100);
  readonly #subscriptions: vscode.Disposable[];

  constructor(private readonly sources: StatusSources) {
    this.#item.name = 'Keylift';
    const stop = sources.store.onDidChange(() => this.refresh());
    this.#subscriptions = [
      this.#item,
      { dispose: stop },
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
    ];
  }

  refresh(): void {
    const { enable, statusBar } = settingsOf();
    if (!enable || !statusBar) {
      this.#item.hide();
      return;
    }
    this.#show(this.#text());
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #text(): StatusText {
    const { store } = this.sources;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    return statusText(vscode.l10n.t, {
      server: this.sources.serverState(),
      isScanning: store.scan.kind === 'running',
      document: uri === undefined ? undefined : store.openDocument(uri),
      inWorkspace: store.findings.length,
    });
  }

  #show({ text, tooltip, command, level }: StatusText): void {
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.command = command;
    this.#item.backgroundColor =
      level === 'normal' ? undefined : new vscode.ThemeColor(`statusBarItem.${level}Background`);
    this.#item.accessibilityInformation = { label: `Keylift. ${tooltip}`, role: 'button' };
    this.#item.show();
  }
}
