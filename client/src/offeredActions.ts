/**
 * What the menu of fixes does when an action is chosen. VS Code asks for an action's edit already when its entry is focused,
 * and applies it later without a look at the text's version. So the menu gets a command instead of an edit: once it is
 * chosen, the command asks the server for the edit, and applies it to the texts it was made for, or not at all.
 */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionResolveRequest,
  LSPErrorCodes,
  type Middleware,
  ResponseError,
} from 'vscode-languageclient';
import { applyPlan, type PlanOutcome } from './applyPlan';
import { clientId } from './client';
import type { FixCompanions } from './fixCompanions';
import { asksFirst } from './planVersions';

/** The command behind the actions; in no menu of its own. */
export const applyOfferedCommand = 'keylift.applyOffered';

/** The argument of the command: plain data, because a program may be in another process. */
export interface OfferedAction {
  readonly title: string;
  /** Kind of the action. */
  readonly kind?: string;
  /** What the server knows the action by; it has the document's URI and the version it was offered for. */
  readonly data: { readonly uri: string; readonly version: number };
  /** The editor saves the document at this moment. */
  readonly isOnSave: boolean;
}

/** What {@link OfferedActions} works with. */
export interface OfferedActionsDeps {
  /** The client of the running server; undefined after the user was told that there is none. */
  readonly client: () => Promise<BaseLanguageClient | undefined>;
  readonly companions: FixCompanions;
  readonly log: Pick<vscode.LogOutputChannel, 'debug' | 'error'>;
}

/** See the file's first lines. */
export class OfferedActions implements vscode.Disposable {
  /** By the action: what is being applied now. Who chooses it twice at once means one. */
  readonly #underWay = new Map<string, Promise<boolean>>();
  /** Resolves when nothing is being applied: one edit is made after the other, each from what the one before has left. */
  #idle: Promise<unknown> = Promise.resolve();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly deps: OfferedActionsDeps) {
    this.#subscription = vscode.commands.registerCommand(applyOfferedCommand, (offered: unknown) =>
      this.apply(offered),
    );
  }

  /** Puts the command into the actions that the server would be asked for the edit of. */
  get middleware(): Middleware {
    return {
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        return actions?.map((action) => (action instanceof vscode.CodeAction ? withCommand(action, context) : action));
      },
      resolveCodeAction: (item) => item,
    };
  }

  /**
   * Applies an action, and tells the user when it cannot be.
   *
   * @returns whether it was applied
   */
  async apply(given: unknown): Promise<boolean> {
    if (!isOffered(given)) return false;
    const name = JSON.stringify(given);
    const underWay = this.#underWay.get(name);
    if (underWay) return underWay;
    const forget = () => void this.#underWay.delete(name);
    const begin = async () => {
      const client = await this.deps.client();
      if (!client) return false;
      return this.#inTurn((leave) => {
        // Nobody waits for the answer to a question, and the action may be chosen anew meanwhile.
        const shown = () => {
          forget();
          leave();
        };
        return this.#applyIn(client, given, shown);
      });
    };
    const work = begin();
    this.#underWay.set(name, work);
    // Of the action that was shown first, another run may be there by then.
    return work.finally(() => this.#underWay.get(name) === work && forget());
  }

  /** @param run told how to let the next one go ahead before it has ended itself */
  #inTurn(run: (leave: () => void) => Promise<boolean>): Promise<boolean> {
    const before = this.#idle;
    return new Promise((resolve, reject) => {
      this.#idle = new Promise<void>((leave) => {
        before
          .then(() => run(leave))
          .finally(leave)
          .then(resolve, reject);
      });
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** @param shown called when the user is going to be asked */
  async #applyIn(client: BaseLanguageClient, offered: OfferedAction, shown: () => void): Promise<boolean> {
    const outcome = await this.#outcomeOf(offered, client, shown);
    if (outcome.kind === 'moved') void tellMoved(outcome.uri, offered, client);
    else if (outcome.kind === 'refused' || outcome.kind === 'empty') {
      void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was changed: the edit could not be applied.'));
    }
    return outcome.kind === 'applied';
  }

  async #outcomeOf(offered: OfferedAction, client: BaseLanguageClient, shown: () => void): Promise<PlanOutcome> {
    const { title, kind, data, isOnSave } = offered;
    const fixed = client.protocol2CodeConverter.asUri(data.uri);
    const action: CodeAction = { title, ...(kind !== undefined && { kind }), data };
    const ask = async () => {
      const { edit } = await client.sendRequest(CodeActionResolveRequest.type, action);
      if (edit && asksFirst(edit)) shown();
      return edit;
    };
    try {
      // The editor is saving already when it applies an action on save.
      return await applyPlan({ client, companions: this.deps.companions, fixed, ask, isRefactoring: !isOnSave });
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) {
        return { kind: 'moved', uri: fixed };
      }
      this.deps.log.error(`Not applied: ${title}`, error instanceof Error ? error.name : '');
      return { kind: 'refused' };
    }
  }
}

function withCommand(action: vscode.CodeAction, context: vscode.CodeActionContext): vscode.CodeAction {
  const { title, kind } = action;
  const data = 'data' in action ? action.data : undefined;
  const isOnSave =
    context.triggerKind === vscode.CodeActionTriggerKind.Automatic &&
    kind !== undefined &&
    vscode.CodeActionKind.Source.contains(kind);
  const offered = { title, ...(kind && { kind: kind.value }), data, isOnSave };
  if (!isOffered(offered)) return action;
  const chosen = kind ? new vscode.CodeAction(title, kind) : new vscode.CodeAction(title);
  if (action.diagnostics) chosen.diagnostics = action.diagnostics;
  if (action.isPreferred !== undefined) chosen.isPreferred = action.isPreferred;
  chosen.command = { title, command: applyOfferedCommand, arguments: [offered] };
  return chosen;
}

function isOffered(given: unknown): given is OfferedAction {
  if (typeof given !== 'object' || given === null) return false;
  const { title, kind, data, isOnSave } = given as Partial<Record<keyof OfferedAction, unknown>>;
  if (typeof title !== 'string' || (kind !== undefined && typeof kind !== 'string')) return false;
  if (typeof data !== 'object' || data === null || typeof isOnSave !== 'boolean') return false;
  const { uri, version } = data as Partial<Record<keyof OfferedAction['data'], unknown>>;
  return typeof uri === 'string' && typeof version === 'number';
}

/** Offers the menu of fixes anew, at the key that is nearest to the caret. */
async function tellMoved(uri: vscode.Uri, { data }: OfferedAction, client: BaseLanguageClient): Promise<void> {
  const t = vscode.l10n.t;
  const text = t('Nothing was changed: {0} has changed since this was offered.', vscode.workspace.asRelativePath(uri));
  const again = t('Choose Again');
  if ((await vscode.window.showWarningMessage(text, again)) !== again) return;
  const editor = await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(data.uri));
  const { line } = editor.selection.active;
  const distance = ({ range }: vscode.Diagnostic) => Math.abs(range.start.line - line);
  const found = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === clientId);
  const [nearest] = found.sort((one, other) => distance(one) - distance(other));
  if (nearest) editor.selection = new vscode.Selection(nearest.range.start, nearest.range.start);
  await vscode.commands.executeCommand('editor.action.quickFix');
}
