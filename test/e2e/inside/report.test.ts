/** What the Findings view shows, opened as a report. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, until, writeFile } from './editor';
import { stripeKey } from './keys';

describe('a report', () => {
  const key = stripeKey(80);
  let file: vscode.Uri;

  before(async () => {
    file = writeFile('report/pay.ts', `export const key = '${key}';\n`);
    await vscode.commands.executeCommand('keylift.scanWorkspace');
    await diagnostics(file, 1);
  });

  after(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    await vscode.commands.executeCommand('keylift.clearResults');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('opens as SARIF in a document that holds no key', async () => {
    await vscode.commands.executeCommand('keylift.openReport', 'sarif');
    const text = await until('the report', () => {
      const shown = vscode.window.activeTextEditor?.document.getText() ?? '';
      return shown.includes('"runs"') && shown;
    });
    const { runs } = JSON.parse(text);
    const names = runs[0].results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    assert.ok(names.includes('report/pay.ts'));
    assert.equal(text.includes(key), false);
  });

  it('opens as HTML in a page', async () => {
    await vscode.commands.executeCommand('keylift.openReport', 'html');
    await until('the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('keylift.report')),
    );
  });
});
