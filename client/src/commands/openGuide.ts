/**
 * "Keylift: This Key Leaked...": opens the guide for a key: the one a code action or the tree names, the one at the cursor, or
 * one that is chosen from a list.
 */
import * as vscode from 'vscode';
import { type GuidedFinding, type GuideParams, type GuideResult, guideMethod } from '../../../server/src/shared/guide';
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import type { FindingsStore } from '../findings/findingsStore';
import type { BegunGuide } from '../views/guideMemory';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/**
 * Opens the guide; resolves once the page is there.
 *
 * @param args a code action's URI and offset, or a node of the findings tree, or a detector's id, or nothing
 */
export async function openGuide(deps: CommandDeps, ...args: readonly unknown[]): Promise<void> {
  const params = (await paramsOf(args)) ?? (await chosen(deps));
  if (params === undefined) return;
  const client = await requireServer(deps);
  if (!client) return;
  const document = await client.sendRequest<GuideResult>(guideMethod, params);
  if (document !== null) deps.guides.show(document);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no key here any more.'));
}

/** What the caller named; undefined when it named nothing. */
async function paramsOf([first, start]: readonly unknown[]): Promise<GuideParams | undefined> {
  if (typeof first === 'string') return typeof start === 'number' ? { uri: first, start } : { subject: first };
  if (typeof first !== 'object' || first === null || !('finding' in first)) return undefined;
  return opened(first.finding as LocatedFinding);
}

/** The server sees the value only of a document that is open; a file that is gone is told of as it was. */
async function opened(finding: LocatedFinding | GuidedFinding): Promise<GuideParams> {
  const { uri, detector, redacted, fingerprint, file, startLine, startOffset } = finding;
  const mark = 'mark' in finding ? finding.mark : undefined;
  await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)).then(undefined, () => undefined);
  const place = startOffset !== undefined && { startOffset };
  return { finding: { uri, detector, redacted, fingerprint, file, startLine, ...place, ...(mark && { mark }) } };
}

/** The key at the cursor, or else the user's choice. */
async function chosen({ store, guides }: CommandDeps): Promise<GuideParams | undefined> {
  const finding = atCursor(store) ?? (await pick(store, guides.memory.begun));
  return finding && opened(finding);
}

function atCursor(store: FindingsStore): LocatedFinding | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line } = editor.selection.active;
  const findings = store.openDocument(editor.document.uri.toString())?.findings ?? [];
  const here = findings.filter(({ startLine, endLine }) => startLine - 1 <= line && line <= endLine - 1);
  return here.length === 1 ? here[0] : undefined;
}

/** Findings, and keys whose guide was begun and that are in no file any more. */
async function pick(
  store: FindingsStore,
  begun: readonly BegunGuide[],
): Promise<LocatedFinding | GuidedFinding | undefined> {
  const t = vscode.l10n.t;
  const findings = store.findings.filter((finding) => finding.class !== 'public');
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const others = begun.filter(({ finding }) => !known.has(finding.fingerprint));
  if (findings.length === 0 && others.length === 0) {
    void vscode.window.showInformationMessage(
      t('No key was found yet: open the file that holds it, or scan the workspace.'),
    );
    return undefined;
  }
  const item = (finding: LocatedFinding | GuidedFinding, title: string, detail?: string) => ({
    label: `${title} (${finding.redacted})`,
    description: `${finding.file}:${finding.startLine}`,
    finding,
    ...(detail !== undefined && { detail }),
  });
  const items = [
    ...findings.map((finding) => item(finding, finding.title)),
    ...others.map(({ finding, title }) => item(finding, title, t('Begun before'))),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: t('Which key leaked?'),
    matchOnDescription: true,
  });
  return picked?.finding;
}
