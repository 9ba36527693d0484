/**
 * "Keylift: Mark as Rotated...": lists a key as rotated, by a keyed hash in `.keylift-rotated` for the team or on this machine
 * alone, so that everybody is told when it is put back. Never holds the key.
 */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { dayOf } from '../../../server/src/shared/day';
import {
  type MarkRotatedParams,
  type MarkRotatedResult,
  markRotatedMethod,
  type RotatedKey,
} from '../../../server/src/shared/ledger';
import type { CommandDeps } from './deps';
import { placeOf } from './placeOf';
import { requireServer } from './requireServer';
import { saveAll } from './saveAll';

/**
 * Asks where, then lists the key.
 *
 * @param args a key that the guide knows, or a place
 */
export async function markRotated(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const key = markedKey(args) ?? (await keyAt(args));
  const client = key && (await requireServer(deps));
  if (!key || !client) return;
  const t = vscode.l10n.t;
  const on = dayOf(Date.now());
  const ask = (where?: MarkRotatedParams['where']) =>
    client.sendRequest<MarkRotatedResult<WorkspaceEdit>>(markRotatedMethod, { key, on, ...(where && { where }) });
  const plan = await ask();
  if (plan.kind !== 'plan') {
    if (plan.kind === 'none') void vscode.window.showInformationMessage(plan.message);
    return;
  }
  const where = await choose(plan);
  if (where === undefined) return;
  const result = await ask(where);
  if (result.kind === 'none') {
    void vscode.window.showWarningMessage(result.message);
    return;
  }
  if (result.kind === 'edit') {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
      void vscode.window.showWarningMessage(t('Nothing was listed: the edit could not be applied.'));
      return;
    }
    await saveAll([result.file]);
  }
  const message = t('{0} is listed as rotated on {1}: you are told where it is put back.', plan.redacted, on);
  vscode.window.setStatusBarMessage(message, 5000);
}

/** What the guide hands over. */
function markedKey([first]: readonly unknown[]): RotatedKey | undefined {
  return typeof first === 'object' && first !== null && 'mark' in first ? (first as RotatedKey) : undefined;
}

async function keyAt(args: readonly unknown[]): Promise<RotatedKey | undefined> {
  const place = await placeOf(args);
  return place && { uri: place.uri, offset: place.offset };
}

type Where = NonNullable<MarkRotatedParams['where']>;

async function choose({
  redacted,
  places,
  isGuessable,
}: Extract<MarkRotatedResult, { kind: 'plan' }>): Promise<Where | undefined> {
  const t = vscode.l10n.t;
  const texts: Readonly<Record<Where, { readonly label: string; readonly detail: string }>> = {
    shared: {
      label: t('In .keylift-rotated, for the Team'),
      detail: t('A keyed hash of it, from which nobody can guess the key. Commit the file.'),
    },
    local: {
      label: t('On This Machine Only'),
      detail: isGuessable
        ? t('It could be guessed from a shared file, so it is listed nowhere else.')
        : t('Counts in all of your folders.'),
    },
  };
  const items = places.map((where) => ({ ...texts[where], where }));
  const placeHolder = t('Where is {0} to be listed as rotated?', redacted);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.where;
}
