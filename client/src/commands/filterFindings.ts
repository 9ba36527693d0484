/**
 * "Keylift: Filter Findings...": what the list of findings leaves out. The badge and Problems go on counting everything,
 * and the list says how many are hidden.
 */
import * as vscode from 'vscode';
import { severities } from '../findings/findingsOutline';
import { type FindingsFilter, isFiltering, noFilter } from '../findings/findingsView';
import { severityText } from '../texts';
import type { CommandDeps } from './deps';

interface Choice extends vscode.QuickPickItem {
  /** Asks for the rest, if there is more to ask. @returns undefined when the user thought better of it */
  next(): PromiseLike<FindingsFilter | undefined> | FindingsFilter;
}

/** Asks, and filters at once; nothing changes when a question is closed. */
export async function filterFindings({ view }: CommandDeps): Promise<void> {
  const choice = await vscode.window.showQuickPick(choicesFor(view.filter), {
    placeHolder: vscode.l10n.t('Filter findings'),
  });
  const filter = await choice?.next();
  if (filter) await view.change({ filter });
}

function choicesFor(now: FindingsFilter): Choice[] {
  const t = vscode.l10n.t;
  const choices: Choice[] = [
    { label: t('Text...'), description: now.text, next: () => askText(now) },
    { label: t('Severity...'), description: severityText(t, now.least), next: () => askSeverity(now) },
    {
      label: now.hidesIgnored ? t('Show files that git ignores') : t('Hide files that git ignores'),
      next: () => ({ ...now, hidesIgnored: !now.hidesIgnored }),
    },
    {
      label: now.hidesPublic ? t('Show public keys') : t('Hide public keys'),
      next: () => ({ ...now, hidesPublic: !now.hidesPublic }),
    },
  ];
  return isFiltering(now) ? [...choices, { label: t('Clear the filter'), next: () => noFilter }] : choices;
}

async function askText(now: FindingsFilter): Promise<FindingsFilter | undefined> {
  const prompt = vscode.l10n.t('Words of the title, the provider, the path or the detector');
  const text = await vscode.window.showInputBox({ prompt, value: now.text });
  return text === undefined ? undefined : { ...now, text };
}

async function askSeverity(now: FindingsFilter): Promise<FindingsFilter | undefined> {
  const t = vscode.l10n.t;
  const items = severities.map((severity) => ({ label: severityText(t, severity), severity }));
  const choice = await vscode.window.showQuickPick(items, { placeHolder: t('Show this severity and worse') });
  return choice && { ...now, least: choice.severity };
}
