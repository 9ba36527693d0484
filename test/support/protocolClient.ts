/**
 * An editor for tests: talks to the real server over in-memory streams, with a project in memory and a clock turned by
 * hand. Shows what the server sent, applies its edits, and waits for events, never for time.
 */
import { EventEmitter, once } from 'node:events';
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  InitializeResult,
  LogMessageParams,
  MessageConnection,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerDeps } from '../../server/src/lsp/deps';
import { pathWithin } from '../../server/src/lsp/uris';
import type { KeyliftInitializationOptions } from '../../server/src/shared/protocol';
import { FakeProject } from './fakeProject';
import { ManualClock } from './manualClock';
import { folderUri, startServer } from './memoryServer';

/** The URI of a path below {@link folderUri}. */
export function uriOf(path: string): string {
  return /^[a-z][a-z-]+:/.test(path) ? path : `${folderUri}/${path}`;
}

/** What a modern editor can do; tests take away from it. */
export const fullCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      dataSupport: true,
      disabledSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
} satisfies ClientCapabilities;

/** How an editor is set up. */
export interface EditorOptions {
  readonly project?: FakeProject;
  readonly capabilities?: ClientCapabilities;
  readonly options?: KeyliftInitializationOptions;
  /** Answer to `workspace/configuration`, for every folder. */
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  /** What the server is given instead of the usual. */
  readonly deps?: Partial<ServerDeps>;
}

const deadlineMs = 5000;

/** See the file's first lines. */
export class TestEditor {
  readonly logs: LogMessageParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  /** Requests of the server: methods in order. */
  readonly requests: { readonly method: string; readonly params: unknown }[] = [];
  /** Settings the editor tells when it is asked; a promise makes the editor slow. */
  settings: unknown;
  result: InitializeResult = { capabilities: {} };
  readonly #documents = new Map<string, TextDocument>();
  readonly #events = new EventEmitter();

  private constructor(
    readonly connection: MessageConnection,
    readonly project: FakeProject,
    readonly clock: ManualClock,
  ) {}

  /** Starts a server and an editor that has said `initialized`. */
  static async start(setup: EditorOptions = {}): Promise<TestEditor> {
    const project = setup.project ?? new FakeProject();
    const clock = new ManualClock();
    const editor = new TestEditor(startServer(project, clock, setup.deps), project, clock);
    editor.settings = setup.settings ?? null;
    editor.#listen();
    await editor.#initialize(setup);
    return editor;
  }

  /** Opens a document with the text of the project's file, or with another one. */
  open(path: string, text = this.project.files.get(path) ?? '', languageId = 'javascript'): void {
    const uri = uriOf(path);
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Changes an open document, here and there. */
  change(path: string, ...changes: TextDocumentContentChangeEvent[]): void {
    const document = this.document(path);
    const version = document.version + 1;
    TextDocument.update(document, changes, version);
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version },
      contentChanges: changes,
    });
  }

  /** Replaces the first `needle` of an open document. */
  replace(path: string, needle: string, text: string): void {
    this.change(path, { range: this.rangeOf(path, needle), text });
  }

  save(path: string): void {
    this.project.files.set(path, this.document(path).getText());
    void this.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf(path) } });
  }

  close(path: string): void {
    this.#documents.delete(uriOf(path));
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  document(path: string): TextDocument {
    const document = this.#documents.get(uriOf(path));
    if (document === undefined) throw new Error(`${path} is not open`);
    return document;
  }

  /** Where a text stands first in an open document. */
  rangeOf(path: string, needle: string): Range {
    const document = this.document(path);
    const start = document.getText().indexOf(needle);
    if (start < 0) throw new Error(`the text to look for is not in ${path}`);
    return { start: document.positionAt(start), end: document.positionAt(start + needle.length) };
  }

  /** What the editor shows for a file now. */
  shown(path: string): readonly Diagnostic[] {
    return this.published.findLast(({ uri }) => uri === uriOf(path))?.diagnostics ?? [];
  }

  /** Waits until what is shown for a file has as many diagnostics. */
  async shows(path: string, count: number): Promise<readonly Diagnostic[]> {
    await this.until(() => this.published.some(({ uri }) => uri === uriOf(path)) && this.shown(path).length === count);
    return this.shown(path);
  }

  /** Waits for something the server sends to make `isTrue` true. */
  async until(isTrue: () => boolean): Promise<void> {
    const signal = AbortSignal.timeout(deadlineMs);
    while (!isTrue()) await once(this.#events, 'message', { signal });
  }

  /** Waits until the server has handled everything that was sent to it. */
  async settle(): Promise<void> {
    // An unknown method is answered at once, in its turn.
    await this.connection.sendRequest('keylift/unknown').catch(() => undefined);
    await new Promise(setImmediate);
  }

  /** Asks for code actions at a text, with the diagnostics that are shown there. */
  async actions(path: string, needle: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const all = await this.allActions(path, needle, context);
    return all.filter(({ title }) => !title.startsWith('Ignore '));
  }

  /** The same with those that let a finding through. */
  async allActions(path: string, needle: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const range = this.rangeOf(path, needle);
    const diagnostics = this.shown(path).filter((each) => each.range.start.line === range.start.line);
    const params = { textDocument: { uri: uriOf(path) }, range, context: { diagnostics, ...context } };
    return (await this.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
  }

  /** Makes files of the project look changed. */
  touch(type: 1 | 2 | 3, ...paths: string[]): void {
    const changes = paths.map((path) => ({ uri: uriOf(path), type }));
    void this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Notifications of one method, in order. */
  sent<T>(method: string): readonly T[] {
    return this.notifications.filter((each) => each.method === method).map(({ params }) => params as T);
  }

  dispose(): void {
    this.connection.dispose();
  }

  #listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      const settings = await this.settings;
      return items.map(() => settings);
    });
    connection.onRequest((method, params) => {
      this.requests.push({ method, params });
      this.#events.emit('message');
      if (method !== 'workspace/applyEdit') return null;
      this.applyEdit((params as ApplyWorkspaceEditParams).edit);
      return { applied: true };
    });
    connection.onUnhandledProgress((params) => this.notifications.push({ method: '$/progress', params }));
    connection.onNotification((method, params) => {
      this.notifications.push({ method, params });
      if (method === 'textDocument/publishDiagnostics') this.published.push(params as PublishDiagnosticsParams);
      if (method === 'window/logMessage') this.logs.push(params as LogMessageParams);
      this.#events.emit('message');
    });
    connection.listen();
  }

  async #initialize({ capabilities = fullCapabilities, options, folders = [folderUri] }: EditorOptions): Promise<void> {
    this.result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: options,
    });
    await this.connection.sendNotification('initialized', {});
  }

  /**
   * Applies an edit as an editor does: versions must be the present ones, files that are created come first.
   *
   * @throws when the edit speaks of another version, or of a file that is not there
   */
  applyEdit(edit: WorkspaceEdit): void {
    const plain = Object.entries(edit.changes ?? {}).map(([uri, edits]) => ({
      textDocument: { uri, version: null },
      edits,
    }));
    for (const change of edit.documentChanges ?? plain) {
      if ('edits' in change) this.#applyTo(change);
      else if (change.kind === 'create') {
        const path = pathWithin(folderUri, change.uri) ?? change.uri;
        if (!this.project.files.has(path)) this.project.files.set(path, '');
      }
    }
  }

  #applyTo({ textDocument: { uri, version }, edits }: TextDocumentEdit): void {
    const open = this.#documents.get(uri);
    const path = pathWithin(folderUri, uri) ?? uri;
    const text = open?.getText() ?? this.project.files.get(path);
    if (text === undefined) throw new Error(`an edit speaks of ${path}, which does not exist`);
    if (version !== null && version !== open?.version) throw new Error(`an edit speaks of another version of ${path}`);
    const textEdits = edits.filter((each): each is TextEdit => 'newText' in each);
    const result = TextDocument.applyEdits(open ?? TextDocument.create(uri, '', 0, text), textEdits);
    if (open === undefined) this.project.files.set(path, result);
    else this.change(path, { text: result });
  }
}
