/** "Keylift: Group Findings By...": what stands at the top of the list of findings. Remembered for the workspace. */
import * as vscode from 'vscode';
import { type Grouping, groupings } from '../findings/findingsOutline';
import { groupingText } from '../texts';
import type { CommandDeps } from './deps';

interface Choice extends vscode.QuickPickItem {
  readonly grouping: Grouping;
}

/** Asks, and groups at once; nothing changes when the question is closed. */
export async function groupFindings({ view }: CommandDeps): Promise<void> {
  const t = vscode.l10n.t;
  const choices = groupings.map((grouping): Choice => {
    const isNow = grouping === view.grouping;
    return { label: groupingText(t, grouping), grouping, ...(isNow && { description: t('now') }) };
  });
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: t('Group findings by') });
  if (choice) await view.change({ grouping: choice.grouping });
}
