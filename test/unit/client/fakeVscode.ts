/**
 * A stand-in for the module `vscode`, as far as the client's parts need it: import this file before the part under test.
 * It records what was shown and run, and answers as the test says. Names it does not have are empty classes, for the
 * language client library's sake.
 */
import Module from 'node:module';
import { CodeAction, CodeActionKind } from './fakeCodeActions';

type Listener<Value> = (value: Value) => unknown;

class EventEmitter<Value> {
  readonly #listeners = new Set<Listener<Value>>();
  readonly event = (listener: Listener<Value>) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(value: Value): void {
    for (const listener of this.#listeners) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** As much of a URI as is compared and shown. */
export class FakeUri {
  private constructor(private readonly text: string) {}
  static parse(text: string): FakeUri {
    return new FakeUri(text);
  }
  static joinPath(base: FakeUri, ...parts: string[]): FakeUri {
    return new FakeUri([base.text, ...parts].join('/'));
  }
  get scheme(): string {
    return this.text.slice(0, this.text.indexOf(':'));
  }
  toString(): string {
    return this.text;
  }
}

/** A document that can be made dirty and saved; `saves` says what each attempt answers, the last one for good. */
export class FakeDocument {
  isDirty = true;
  constructor(
    readonly uri: FakeUri,
    private readonly saves: readonly boolean[] = [true],
  ) {}
  attempts = 0;
  text = '';
  version = 1;
  isClosed = false;
  getText(): string {
    return this.text;
  }
  /** Changes it as the editor tells of it. @param reason 1: an undo, 2: a redo */
  become(text: string, reason?: 1 | 2): void {
    Object.assign(this, { text, isDirty: true, version: this.version + 1 });
    editor.changed.fire({ document: this, reason, contentChanges: [{}] });
  }
  async save(): Promise<boolean> {
    const isSaved = this.saves[Math.min(this.attempts++, this.saves.length - 1)] ?? true;
    if (isSaved) {
      this.isDirty = false;
      editor.saved.fire(this);
    }
    return isSaved;
  }
}

/** A change of a document; `contentChanges` is empty when only its being saved or unsaved changed. */
export interface FakeChange {
  readonly document: FakeDocument;
  readonly reason: 1 | 2 | undefined;
  readonly contentChanges: readonly unknown[];
}

/** A notification. */
export interface Message {
  readonly level: 'information' | 'warning' | 'error';
  readonly text: string;
  readonly items: readonly string[];
}

/** What a test sees and decides. */
class FakeEditor {
  messages: Message[] = [];
  /** Which button is pressed. */
  answer: (message: Message) => string | undefined = () => undefined;
  executed: { readonly command: string; readonly args: readonly unknown[] }[] = [];
  handlers = new Map<string, (...args: never[]) => unknown>();
  settings = new Map<string, unknown>();
  folders: { readonly uri: FakeUri; readonly name: string }[] = [];
  documents: FakeDocument[] = [];
  views: { message?: string; badge?: unknown; dispose(): void }[] = [];
  activeTextEditor: unknown;
  /** What a command answers. */
  run: (command: string, ...args: unknown[]) => unknown = () => undefined;
  /** Which item of a list is chosen. */
  pick: (items: readonly { readonly label: string }[]) => unknown = () => undefined;
  /** Whether an edit can be applied. */
  applies: (edit: unknown, options: unknown) => boolean | Promise<boolean> = () => true;
  /** By URI. */
  diagnostics = new Map<string, readonly unknown[]>();
  /** Where the caret stands in an editor that is shown. */
  caretLine = 0;
  /** Cancels the progress that is shown next. */
  isCancelled = false;
  readonly saved = new EventEmitter<FakeDocument>();
  readonly closed = new EventEmitter<FakeDocument>();
  readonly willSave = new EventEmitter<{ readonly document: FakeDocument }>();
  readonly changed = new EventEmitter<FakeChange>();
  /** What is on disk, by URI. */
  files = new Map<string, Uint8Array>();

  reset(): void {
    Object.assign(this, { messages: [], answer: () => undefined, executed: [], folders: [], documents: [], views: [] });
    this.handlers.clear();
    this.settings.clear();
    Object.assign(this, { activeTextEditor: undefined, run: () => undefined, applies: () => true, isCancelled: false });
    this.saved.dispose();
    this.files.clear();
    this.diagnostics.clear();
    this.caretLine = 0;
    for (const event of [this.closed, this.willSave, this.changed]) event.dispose();
  }
}

/** The editor that every part under test talks to. */
export const editor = new FakeEditor();

const show =
  (level: Message['level']) =>
  (text: string, ...items: string[]) => {
    const message = { level, text, items };
    editor.messages.push(message);
    return Promise.resolve(editor.answer(message));
  };

class TreeItem {
  label?: string;
  resourceUri?: FakeUri;
  constructor(
    what: string | FakeUri,
    readonly collapsibleState: number,
  ) {
    if (typeof what === 'string') this.label = what;
    else this.resourceUri = what;
  }
}

class ThemeColor {
  constructor(readonly id: string) {}
}

class ThemeIcon {
  static readonly File = new ThemeIcon('file');
  constructor(readonly id: string) {}
}

class Range {
  readonly numbers: readonly number[];
  constructor(...numbers: number[]) {
    this.numbers = numbers;
  }
}

class Location {
  constructor(
    readonly uri: FakeUri,
    readonly range: Range,
  ) {}
}

const vscode: Record<string, unknown> = {
  EventEmitter,
  TreeItem,
  ThemeColor,
  ThemeIcon,
  Range,
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  Selection: Range,
  Location,
  QuickPickItemKind: { Separator: -1, Default: 0 },
  TextDocumentChangeReason: { Undo: 1, Redo: 2 },
  ViewColumn: { One: 1, Beside: -2 },
  Uri: FakeUri,
  LogLevel: { Off: 0, Trace: 1, Debug: 2, Info: 3, Warning: 4, Error: 5 },
  TreeItemCollapsibleState: { None: 0, Collapsed: 1, Expanded: 2 },
  ProgressLocation: { Notification: 15 },
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  Disposable: {
    from: (...parts: { dispose(): void }[]) => ({ dispose: () => parts.forEach((part) => void part.dispose()) }),
  },
  l10n: {
    t: (text: string, ...values: unknown[]) =>
      text.replace(/\{(\d)\}/g, (_whole, index: string) => String(values[Number(index)])),
  },
  window: {
    get activeTextEditor() {
      return editor.activeTextEditor;
    },
    showInformationMessage: show('information'),
    showWarningMessage: show('warning'),
    showErrorMessage: show('error'),
    showTextDocument: async (uri: FakeUri) => {
      const document = editor.documents.find((each) => `${each.uri}` === `${uri}`);
      if (!document) throw new Error('there is no such document');
      editor.activeTextEditor = { document, selection: { active: { line: editor.caretLine } } };
      return editor.activeTextEditor;
    },
    showQuickPick: async (items: readonly { readonly label: string }[]) => editor.pick(items),
    createTreeView: () => {
      const view = { dispose: () => undefined };
      editor.views.push(view);
      return view;
    },
    withProgress: (_options: unknown, work: (progress: unknown, token: unknown) => unknown) =>
      work(
        { report: () => undefined },
        { isCancellationRequested: editor.isCancelled, onCancellationRequested: () => ({ dispose: () => undefined }) },
      ),
  },
  languages: {
    getDiagnostics: (uri: FakeUri) => editor.diagnostics.get(`${uri}`) ?? [],
  },
  commands: {
    registerCommand: (id: string, handler: (...args: never[]) => unknown) => {
      editor.handlers.set(id, handler);
      return { dispose: () => editor.handlers.delete(id) };
    },
    executeCommand: async (command: string, ...args: unknown[]) => {
      editor.executed.push({ command, args });
      return editor.run(command, ...args);
    },
  },
  workspace: {
    get workspaceFolders() {
      return editor.folders;
    },
    get textDocuments() {
      return editor.documents;
    },
    getWorkspaceFolder: (uri: FakeUri) => editor.folders.find((folder) => `${uri}`.startsWith(`${folder.uri}/`)),
    getConfiguration: () => ({ get: (name: string) => editor.settings.get(name) }),
    asRelativePath: (uri: FakeUri) => `${uri}`.slice(`${uri}`.lastIndexOf('/') + 1),
    applyEdit: async (edit: unknown, options: unknown) => editor.applies(edit, options),
    onDidSaveTextDocument: editor.saved.event,
    onDidSaveNotebookDocument: () => ({ dispose: () => undefined }),
    onDidCloseTextDocument: editor.closed.event,
    onWillSaveTextDocument: editor.willSave.event,
    onDidChangeTextDocument: editor.changed.event,
    fs: {
      readFile: async (uri: FakeUri) => {
        const bytes = editor.files.get(`${uri}`);
        if (!bytes) throw new Error('there is no such file');
        return bytes;
      },
      stat: async (uri: FakeUri) => {
        const bytes = editor.files.get(`${uri}`);
        if (!bytes) throw new Error('there is no such file');
        return { size: bytes.length };
      },
      delete: async (uri: FakeUri) => void editor.files.delete(`${uri}`),
      writeFile: async (uri: FakeUri, bytes: Uint8Array) => void editor.files.set(`${uri}`, bytes),
    },
  },
};

const module = new Proxy(vscode, {
  get(known, name) {
    if (typeof name === 'string' && !(name in known)) known[name] = class {};
    return Reflect.get(known, name);
  },
});

type Load = (request: string, ...rest: unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? module : load(request, ...rest));
