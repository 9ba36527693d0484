/**
 * "Keylift: What Uses This Variable or Value...": lists what reads, sets, passes on and documents a variable, and where else
 * a key stands: what stops working once it is revoked. Jumps to what is chosen, or opens all in the editor's references view.
 */
import * as vscode from 'vscode';
import {
  type UsageKind,
  type UsageReport,
  type UsagesParams,
  type UsagesResult,
  usagesMethod,
} from '../../../server/src/shared/usages';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Asks the server and shows the answer; resolves once something was chosen, or nothing. */
export async function showUsages(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const params = (await paramsOf(args)) ?? (await askName());
  if (params === undefined) return;
  const client = await requireServer(deps);
  if (!client) return;
  const t = vscode.l10n.t;
  const title = t('Looking for what uses it');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const result = await vscode.window.withProgress(options, async (_, token) => {
    try {
      return await client.sendRequest<UsagesResult>(usagesMethod, params, token);
    } catch (error) {
      // A refusal says why in a sentence of the server's own; a cancelled search needs none.
      if (!token.isCancellationRequested) {
        void vscode.window.showWarningMessage(
          t('Uses could not be found: {0}', error instanceof Error ? error.message : ''),
        );
      }
      return undefined;
    }
  });
  if (result !== undefined) await show(result);
}

/** A code action's URI and offset, or a node of the findings tree, whose document the server has to see open. */
async function paramsOf([first, start]: readonly unknown[]): Promise<UsagesParams | undefined> {
  if (typeof first === 'string' && typeof start === 'number') return { at: { uri: first, offset: start } };
  if (typeof first !== 'object' || first === null || !('finding' in first)) return undefined;
  const { uri, startOffset } = first.finding as { readonly uri: string; readonly startOffset: number };
  await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  return { at: { uri, offset: startOffset } };
}

/** The name at the cursor is proposed. */
async function askName(): Promise<UsagesParams | undefined> {
  const t = vscode.l10n.t;
  const editor = vscode.window.activeTextEditor;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active, /[A-Za-z_]\w*/);
  const value = range === undefined ? '' : (editor?.document.getText(range) ?? '');
  const name = await vscode.window.showInputBox({
    prompt: t('The variable whose uses are to be listed'),
    value,
    placeHolder: 'STRIPE_SECRET_KEY',
    validateInput: (text) => (/^[A-Za-z_][\w.-]*$/.test(text) ? undefined : t('This is not a variable name.')),
  });
  return name === undefined ? undefined : { names: [name] };
}

type Item = vscode.QuickPickItem & { readonly usage?: UsageReport };

function headings(): Readonly<Record<UsageKind, string>> {
  const t = vscode.l10n.t;
  return {
    holds: t('Holds the same value'),
    reads: t('Reads it, and stops working without a new value'),
    sets: t('Sets it: put the new value here'),
    passes: t('Passes it on'),
    documents: t('Documents it'),
  };
}

function itemsOf(usages: readonly UsageReport[]): Item[] {
  const all: Item = { label: `$(references) ${vscode.l10n.t('Show All as References')}` };
  const groups = Object.entries(headings()).flatMap(([kind, label]): Item[] => {
    const group = usages.filter((usage) => usage.kind === kind);
    if (group.length === 0) return [];
    return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...group.map(itemOf)];
  });
  return [all, ...groups];
}

function itemOf(usage: UsageReport): Item {
  const place = `${vscode.workspace.asRelativePath(vscode.Uri.parse(usage.uri))}:${usage.startLine}`;
  return { label: usage.name, description: usage.how, detail: place, usage };
}

/** What keeps the list from being the whole truth. */
function gapsOf({ notScanned, capped }: UsagesResult): string[] {
  const t = vscode.l10n.t;
  return [
    ...(notScanned > 0 ? [t('Files that could not be looked into: {0}', notScanned)] : []),
    ...(capped ? [t('There are more uses than are listed')] : []),
  ];
}

async function show(result: UsagesResult): Promise<void> {
  const t = vscode.l10n.t;
  const title = [t('Uses of {0}', result.names.join(', ')), ...gapsOf(result)].join(' - ');
  if (result.usages.length === 0) {
    void vscode.window.showInformationMessage(
      [t('Nothing here uses {0}.', result.names.join(', ')), ...gapsOf(result)].join(' '),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(itemsOf(result.usages), {
    title,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  if (picked.usage === undefined) await showReferences(result.usages);
  else await vscode.window.showTextDocument(vscode.Uri.parse(picked.usage.uri), { selection: rangeOf(picked.usage) });
}

function rangeOf({ startLine, startColumn, endLine, endColumn }: UsageReport): vscode.Range {
  return new vscode.Range(startLine - 1, startColumn - 1, endLine - 1, endColumn - 1);
}

/** The editor's own list, which stays open beside the code. */
async function showReferences(usages: readonly UsageReport[]): Promise<void> {
  const locations = usages.map((usage) => new vscode.Location(vscode.Uri.parse(usage.uri), rangeOf(usage)));
  const [first] = locations;
  if (first === undefined) return;
  const active = vscode.window.activeTextEditor;
  const [uri, position] = active ? [active.document.uri, active.selection.active] : [first.uri, first.range.start];
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
}
