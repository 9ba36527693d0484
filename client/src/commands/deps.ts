/** What every command works with, and what a command is. Types only. */
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FindingsStore } from '../findings/findingsStore';
import type { FixCompanions } from '../fixCompanions';
import type { ServerSupervisor } from '../serverSupervisor';

/** What commands work with. */
export interface CommandDeps {
  readonly server: ServerSupervisor<BaseLanguageClient>;
  readonly store: FindingsStore;
  readonly companions: FixCompanions;
  readonly log: LogOutputChannel;
  /** Whether the server can read `file:` folders itself; false in a browser. */
  readonly hasDisk: boolean;
}

/** A command's work. Arguments are given by menus and keybindings, and ignored. */
export type CommandHandler = (deps: CommandDeps) => Promise<void> | void;
