/**
 * "Keylift: This Key Leaked...": opens the guide for a key: the one a code action or the tree names, the one at the cursor, or
 * one that is chosen from a list.
 */
import * as vscode from 'vscode';
import { type GuideParams, type GuideResult, guideMethod } from '../../../server/src/shared/guide';
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import type { FindingsStore } from '../findings/findingsStore';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/**
 * Opens the guide; resolves once the page is there.
 *
 * @param args a code action's URI and offset, or a node of the findings tree, or nothing
 */
export async function openGuide(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const params = paramsOf(args) ?? (await chosen(deps.store));
  if (params === undefined) return;
  const client = await requireServer(deps);
  if (!client) return;
  const document = await client.sendRequest<GuideResult>(guideMethod, params);
  if (document !== null) deps.guides.show(document);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no key here any more.'));
}

/** What the caller named; undefined when it named nothing. */
function paramsOf([first, start]: readonly unknown[]): GuideParams | undefined {
  if (typeof first === 'string' && typeof start === 'number') return { uri: first, start };
  if (typeof first !== 'object' || first === null || !('finding' in first)) return undefined;
  return { finding: toGuided(first.finding as LocatedFinding) };
}

function toGuided({ uri, detector, redacted, fingerprint, file, startLine }: LocatedFinding) {
  return { uri, detector, redacted, fingerprint, file, startLine };
}

/** The key at the cursor, or else the user's choice. */
async function chosen(store: FindingsStore): Promise<GuideParams | undefined> {
  const finding = atCursor(store) ?? (await pick(store));
  return finding && { finding: toGuided(finding) };
}

function atCursor(store: FindingsStore): LocatedFinding | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const findings = store.openDocument(editor.document.uri.toString())?.findings ?? [];
  const here = findings.filter(({ startLine, endLine }) => startLine - 1 <= line && line <= endLine - 1);
  return here.length === 1 ? here[0] : undefined;
}

async function pick(store: FindingsStore): Promise<LocatedFinding | undefined> {
  const t = vscode.l10n.t;
  const findings = store.findings.filter((finding) => finding.class !== 'public');
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(
      t('No key was found yet: open the file that holds it, or scan the workspace.'),
    );
    return undefined;
  }
  const items = findings.map((finding) => ({
    label: `${finding.title} (${finding.redacted})`,
    description: `${finding.file}:${finding.startLine}`,
    finding,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: t('Which key leaked?'),
    matchOnDescription: true,
  });
  return picked?.finding;
}
