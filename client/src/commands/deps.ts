/** What every command works with, and what a command is. Types only. */
import type { LogOutputChannel, Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingsStore } from '../findings/findingsStore';
import type { FindingsView } from '../findings/findingsView';
import type { FixCompanions } from '../fixCompanions';
import type { ServerSupervisor } from '../serverSupervisor';
import type { GuidePages } from '../views/guidePage';
import type { PushPage } from '../views/pushPage';

/** What commands work with. */
export interface CommandDeps {
  readonly server: ServerSupervisor<BaseLanguageClient>;
  readonly store: FindingsStore;
  readonly view: FindingsView;
  readonly companions: FixCompanions;
  readonly guides: GuidePages;
  readonly pushes: PushPage;
  /** What the user has agreed to for longer than once. */
  readonly consent: Memento;
  readonly log: LogOutputChannel;
  /** Whether the server can read `file:` folders itself; false in a browser. */
  readonly hasDisk: boolean;
}

/** A command's work. What menus and keybindings give comes after `deps`; whoever uses it checks it. */
export type CommandHandler = (deps: CommandDeps, ...given: readonly unknown[]) => Promise<void> | void;
