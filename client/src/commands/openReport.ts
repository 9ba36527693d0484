/**
 * "Keylift: Open as Report...": what the Findings view shows as HTML in a page, or as SARIF, Markdown, CSV or JSON in a new
 * document; in a browser, whose server holds no formats, as Markdown. Either may then be saved. Redacted in every format.
 */
import * as vscode from 'vscode';
import {
  type ReportFormat,
  reportFormats,
  type WriteReportParams,
  type WriteReportResult,
  writeReportMethod,
} from '../../../server/src/shared/reportProtocol';
import { findingsReport } from '../findings/findingsReport';
import { filterFindings } from '../findings/findingsView';
import { reportInput } from '../findings/reportInput';
import { chosenFindings } from '../views/chosenFindings';
import { showReportPage } from '../views/reportPage';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** How a format is shown and saved. */
const looks: Readonly<
  Record<ReportFormat, { readonly label: string; readonly file: string; readonly language: string }>
> = {
  html: { label: 'HTML', file: 'keylift.html', language: 'html' },
  sarif: { label: 'SARIF 2.1.0', file: 'keylift.sarif', language: 'json' },
  markdown: { label: 'Markdown', file: 'keylift.md', language: 'markdown' },
  csv: { label: 'CSV', file: 'keylift.csv', language: 'csv' },
  json: { label: 'JSON', file: 'keylift.json', language: 'json' },
};

/** Opens a report; resolves once it is shown, and offers to save it. @param given rows of the view, or a format's name */
export async function openReport(deps: CommandDeps, ...given: readonly unknown[]): Promise<void> {
  const asked = reportFormats.find((each) => each === given[0]);
  const format = deps.hasDisk ? (asked ?? (await askFormat())) : 'markdown';
  const client = format && (await requireServer(deps));
  if (!format || !client) return;
  const params: WriteReportParams = { format, ...inputOf(deps, chosenFindings(given)) };
  const written = await client.sendRequest<WriteReportResult>(writeReportMethod, params);
  const text = written?.text ?? findingsReport(vscode.l10n.t, listedBy(deps, chosenFindings(given)));
  if (format === 'html') showReportPage(text);
  else await showDocument(text, looks[format].language);
  void offerToSave(text, looks[format].file);
}

function inputOf({ store, view }: CommandDeps, chosen: ReturnType<typeof chosenFindings>) {
  const { scan, changes } = store;
  const ended = scan.kind === 'ended' ? scan : undefined;
  const open = { files: vscode.workspace.textDocuments.length, bytes: 0, ms: 0 };
  return reportInput({
    folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()),
    findings: listedBy({ store, view }, chosen),
    unscanned: store.unscanned,
    stats: changes?.stats ?? ended?.stats ?? open,
    isComplete: changes?.isComplete ?? (ended?.how === 'complete' && !ended.isStale),
    now: new Date(),
  });
}

function listedBy({ store, view }: Pick<CommandDeps, 'store' | 'view'>, chosen: ReturnType<typeof chosenFindings>) {
  return chosen.length > 0 ? chosen : filterFindings(store.findings, view.filter);
}

async function askFormat(): Promise<ReportFormat | undefined> {
  const items = reportFormats.map((format) => ({ format, label: looks[format].label }));
  const placeHolder = vscode.l10n.t('Open as which report?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.format;
}

async function showDocument(content: string, language: string): Promise<void> {
  const known = await vscode.languages.getLanguages();
  const document = { content, language: known.includes(language) ? language : 'plaintext' };
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(document), { preview: false });
}

async function offerToSave(text: string, name: string): Promise<void> {
  const t = vscode.l10n.t;
  const save = t('Save As...');
  if ((await vscode.window.showInformationMessage(t('This report holds no key: values are redacted.'), save)) !== save)
    return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {});
  if (target !== undefined) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
