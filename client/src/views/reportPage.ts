/** An HTML report in a page of the editor. The report brings its own policy, style and script, and holds redacted forms alone. */
import * as vscode from 'vscode';

/** Type of the panel, for the editor. */
const reportViewType = 'keylift.report';

/** Opens a page; it is the editor's, and goes when it is closed. @param html the whole document */
export function showReportPage(html: string): vscode.WebviewPanel {
  const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
  const title = vscode.l10n.t('Keylift report');
  const panel = vscode.window.createWebviewPanel(reportViewType, title, vscode.ViewColumn.Active, options);
  panel.webview.html = html;
  return panel;
}
