/**
 * A fix also edits `.gitignore`, `.env` and `.env.example`, and the editor leaves those edits unsaved in the background.
 * This saves them together with the fixed document, so that the program finds its variable once its own file is saved; a
 * fix that is undone before saving leaves nothing on disk.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Run by the editor after it applied one of our code actions; not for the palette. */
const fixAppliedCommand = 'keylift.internal.fixApplied';

/** Remembers which documents belong to which until they are saved. */
export class FixCompanions implements vscode.Disposable {
  readonly #companions = new Map<string, ReadonlySet<string>>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.#subscriptions = [
      vscode.workspace.onDidSaveTextDocument((document) => void this.#saveWith(document)),
      vscode.commands.registerCommand(fixAppliedCommand, (fixed: string, others: readonly string[]) =>
        this.#remember(fixed, others),
      ),
    ];
  }

  /** Adds the command above to every code action that edits other documents, too. */
  get middleware(): Middleware {
    return {
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token);
        for (const action of actions ?? []) if (action instanceof vscode.CodeAction) attach(action, document.uri);
        return actions;
      },
      resolveCodeAction: async (item, token, next) => {
        const resolved = await next(item, token);
        const document = fixedDocument(item);
        if (resolved && document) attach(resolved, document);
        return resolved;
      },
    };
  }

  /** To be called after an edit was applied without the editor's help. */
  expect(fixed: vscode.Uri, edit: vscode.WorkspaceEdit): void {
    this.#remember(fixed.toString(), othersOf(edit, fixed));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #remember(fixed: string, others: readonly string[]): void {
    this.#companions.set(fixed, new Set([...(this.#companions.get(fixed) ?? []), ...others]));
  }

  /** In the order of the edit: `.gitignore` is on disk before `.env` is. */
  async #saveWith(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const companions = this.#companions.get(uri);
    if (!companions) return;
    this.#companions.delete(uri);
    for (const companion of companions) {
      const other = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === companion);
      if (other && !(await saved(other))) this.#warn(other);
    }
  }

  #warn(document: vscode.TextDocument): void {
    const name = vscode.workspace.asRelativePath(document.uri);
    this.log.warn(`A file that belongs to a fix could not be saved: ${name}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} belongs to the fix and could not be saved. Save it before you run the program.', name),
    );
  }
}

/** Where the editor saves by itself, its save and ours can meet; the one that comes second then fails for no reason. */
const maxSaves = 3;

async function saved(document: vscode.TextDocument): Promise<boolean> {
  for (let attempt = 0; attempt < maxSaves; attempt++) {
    if (!document.isDirty || (await document.save())) return true;
  }
  return !document.isDirty;
}

/** Gives the action the command, with what it has to remember. An action without an edit gets the document alone. */
function attach(action: vscode.CodeAction, fixed: vscode.Uri): void {
  if (action.command && action.command.command !== fixAppliedCommand) return;
  const others = action.edit ? othersOf(action.edit, fixed) : [];
  action.command = { command: fixAppliedCommand, title: '', arguments: [fixed.toString(), others] };
}

/** The document that {@link attach} noted on an action that is resolved only now. */
function fixedDocument({ command }: vscode.CodeAction): vscode.Uri | undefined {
  const [fixed]: unknown[] = command?.command === fixAppliedCommand ? (command.arguments ?? []) : [];
  return typeof fixed === 'string' ? vscode.Uri.parse(fixed, true) : undefined;
}

function othersOf(edit: vscode.WorkspaceEdit, fixed: vscode.Uri): string[] {
  return edit
    .entries()
    .map(([uri]) => uri.toString())
    .filter((uri) => uri !== fixed.toString());
}
