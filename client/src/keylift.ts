/**
 * The composition root: makes the parts, connects them, and starts the server. Shared by both entry points, which differ
 * only in how a server comes about. Nothing here decides anything.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { type GuideResult, guideMethod } from '../../server/src/shared/guide';
import type { KeyliftInitializationOptions } from '../../server/src/shared/protocol';
import { clientOptions } from './client';
import type { CommandDeps, CommandHandler } from './commands/deps';
import { commandHandlers } from './commands/index';
import { requireServer } from './commands/requireServer';
import { followDocuments, followServer } from './findings/findingsFeed';
import { FindingsStore } from './findings/findingsStore';
import { FindingsView } from './findings/findingsView';
import { FixCompanions } from './fixCompanions';
import { createLog, createTraceChannel } from './log';
import { OfferedActions } from './offeredActions';
import { watchPushes } from './push/offerRescue';
import { createRestartPolicy } from './restartPolicy';
import { announce } from './serverNotices';
import { ServerSupervisor } from './serverSupervisor';
import { onDidChangeSettings, tracesServer } from './settings';
import { answerStoreVariables } from './storeVariables';
import { FindingsTree } from './views/findingsTree';
import { GuidePages } from './views/guidePage';
import { PushPage } from './views/pushPage';
import { StatusItem } from './views/statusItem';
import { answerFileRequests } from './virtualFiles';

type Server = ServerSupervisor<BaseLanguageClient>;

/** Where the extension runs. */
export interface Host {
  /** Makes a client with a server of its own; does not start it. */
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  readonly initializationOptions: KeyliftInitializationOptions;
  /** Whether the server can read `file:` folders itself. */
  readonly hasDisk: boolean;
}

/**
 * Starts everything.
 *
 * @returns stops the server and waits for its orderly end; the rest is disposed with the context
 */
export function startKeylift(context: vscode.ExtensionContext, host: Host): () => Promise<void> {
  const { subscriptions, secrets, workspaceState, globalState } = context;
  const log = createLog();
  const store = new FindingsStore();
  const view = new FindingsView(workspaceState);
  const companions = new FixCompanions(log);
  const settingsChanged = new vscode.EventEmitter<void>();
  const traceLog = createTraceChannel(log, { isOn: tracesServer, onDidChange: settingsChanged.event });
  const server: Server = new ServerSupervisor({
    create: (closed) => createClient({ host, log, traceLog, store, middleware: offered.middleware, secrets, closed }),
    policy: createRestartPolicy(() => performance.now()),
    onState(state) {
      log.info(`Server: ${state.kind}`);
      if (state.kind !== 'running') store.serverLost();
      statusItem.refresh();
      void announce(state, { showLog: () => log.show(true), restart: () => void server.restart() });
    },
    onError: (what, error) => log.error(what, error instanceof Error ? error.message : ''),
  });
  const offered = new OfferedActions({ client: () => requireServer({ server }), companions, log });
  const statusItem = new StatusItem({ store, serverState: () => server.state });
  const guides = new GuidePages({
    state: workspaceState,
    async request(params) {
      await server.settled();
      return server.running?.sendRequest<GuideResult>(guideMethod, params);
    },
  });
  const pushes = new PushPage();
  const deps: CommandDeps = {
    server,
    store,
    view,
    companions,
    guides,
    pushes,
    consent: globalState,
    log,
    hasDisk: host.hasDisk,
  };
  subscriptions.push(
    log,
    companions,
    offered,
    guides,
    pushes,
    watchPushes(),
    statusItem,
    new FindingsTree(store, view),
    followDocuments(store),
    settingsChanged,
    onDidChangeSettings(() => {
      settingsChanged.fire();
      statusItem.refresh();
    }),
    ...registerCommands(deps),
  );
  void server.start();
  return () => server.stop();
}

function registerCommands(deps: CommandDeps): readonly vscode.Disposable[] {
  const handlers: readonly (readonly [string, CommandHandler])[] = Object.entries(commandHandlers);
  return handlers.map(([id, run]) =>
    vscode.commands.registerCommand(id, (...given: readonly unknown[]) => run(deps, ...given)),
  );
}

interface ClientSources {
  readonly host: Host;
  readonly log: vscode.LogOutputChannel;
  readonly traceLog: vscode.LogOutputChannel;
  readonly store: FindingsStore;
  readonly middleware: Middleware;
  readonly secrets: vscode.SecretStorage;
  readonly closed: () => void;
}

function createClient({ host, store, secrets, ...parts }: ClientSources): BaseLanguageClient {
  const { initializationOptions } = host;
  const client = host.createClient(clientOptions({ ...parts, initializationOptions }));
  followServer(client, store);
  answerStoreVariables(client, secrets);
  if (!host.hasDisk) answerFileRequests(client);
  return client;
}
