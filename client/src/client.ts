/**
 * The options of the language client, the same for a server process and for a server in a worker: which documents it
 * follows, what it logs, and that it leaves restarts and notifications to Keylift. Start at {@link clientOptions}.
 */
import * as vscode from 'vscode';
import {
  CloseAction,
  type DocumentSelector,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { clientCommands, type KeyliftInitializationOptions } from '../../server/src/shared/protocol';
import { settingsSection } from '../../server/src/shared/settings';

/** Id of the client: its settings' section, and the owner of its diagnostics. */
export const clientId = settingsSection;

/** Name of the client in messages of the editor. */
export const clientName = 'Keylift';

/**
 * Schemes of documents that a person writes: files, wherever they lie, new documents, notebook cells, settings. Left out
 * are views of other things: old versions (`git`), output, search results, comments.
 */
const ownSchemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-userdata',
  'vscode-notebook-cell',
  'vscode-test-web',
];

/** The schemes above, and those of the open folders: file systems are added by extensions, under any name. */
function documentSelector(folders: readonly vscode.WorkspaceFolder[]): DocumentSelector {
  return [...new Set([...ownSchemes, ...folders.map(({ uri }) => uri.scheme)])].map((scheme) => ({ scheme }));
}

/** What differs between clients. */
export interface ClientParts {
  readonly log: vscode.LogOutputChannel;
  readonly traceLog: vscode.LogOutputChannel;
  readonly middleware: Middleware;
  readonly initializationOptions: KeyliftInitializationOptions;
  /** Called when the server is gone without having been asked to go. */
  readonly closed: () => void;
}

/** Options of one client; a client is not used again after its server stopped. */
export function clientOptions(parts: ClientParts): LanguageClientOptions {
  return {
    documentSelector: documentSelector(vscode.workspace.workspaceFolders ?? []),
    diagnosticCollectionName: clientId,
    outputChannel: parts.log,
    traceOutputChannel: parts.traceLog,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: parts.initializationOptions,
    // Also keeps the library from showing a message of its own.
    initializationFailedHandler: () => false,
    errorHandler: errorHandler(parts.closed),
    // The one command that a link in a hover may run.
    markdown: { isTrusted: { enabledCommands: [clientCommands.openGuide] }, supportHtml: false },
    middleware: parts.middleware,
  };
}

/** How many unreadable messages in a row are put up with. */
const maxErrors = 3;

/** Never restarts: a supervisor that was told does that, with a new client. */
function errorHandler(closed: () => void): ErrorHandler {
  return {
    error(_error, _message, count) {
      if (count !== undefined && count <= maxErrors) return { action: ErrorAction.Continue, handled: true };
      closed();
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed() {
      closed();
      return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server was closed.' };
    },
  };
}
