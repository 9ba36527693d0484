/**
 * Keylift in VS Code for the browser: no Node, no disk, the server in a worker. The same journey as on the desktop, as far as
 * there is no program to run. On request (`npm test -- web`): the first run installs a second VS Code.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { prepareBrowserHost, startBrowserHost } from '../../../scripts/editor/browserHost.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../../scripts/sample/workspace.mjs';
import { openBrowser, type TestBrowser } from '../support/browser';
import { root } from '../support/repository';
import { openAddress } from '../support/workbench';

/** Lays out what ships, as an installed extension is laid out. */
async function layOutExtension(extensions: string): Promise<void> {
  for (const file of await listFiles({ cwd: root, packagedDependencies: [] })) {
    cpSync(join(root, file), join(extensions, 'keylift', file));
  }
}

describe('VS Code in a browser', function () {
  this.timeout(600_000);
  let work: string;
  let sample: SampleWorkspace;
  let host: Awaited<ReturnType<typeof startBrowserHost>>;
  let browser: TestBrowser;

  before(async () => {
    work = mkdtempSync(join(tmpdir(), 'keylift-web-'));
    await layOutExtension(work);
    sample = createSampleWorkspace();
    host = await startBrowserHost({ home: prepareBrowserHost(root), extensions: work, folder: sample.folder });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
    sample?.remove();
    rmSync(work, { recursive: true, force: true });
  });

  const open = (path: string) => {
    const payload = JSON.stringify([['openFile', host.fileUri(path)]]);
    return openAddress(browser.page, `${host.url}/?${new URLSearchParams({ payload })}`);
  };

  it('underlines a key and lifts it out', async () => {
    const workbench = await open('src/mailer.js');
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
    const [first] = await workbench.openFixes(/MAILGUN_API_KEY.* environment/);
    assert.match(first ?? '', /MAILGUN_API_KEY.* environment/);
    await workbench.press('Enter');
    await workbench.showsText('process.env');
    await workbench.showsSquiggles(0);
    await workbench.picture('web-lifted-out');
  });

  it('scans the workspace', async () => {
    const workbench = await open('README.md');
    await workbench.run('Keylift: Scan Workspace for Secrets');
    await workbench.shows(/findings in \d+ files/);
    await workbench.picture('web-scan');
  });

  it('lifts a key out of another language, whose grammar is loaded then', async () => {
    const workbench = await open('jobs/report.py');
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
    const [first] = await workbench.openFixes(/^Read [A-Z_]+ from the environment/);
    assert.match(first ?? '', /^Read [A-Z_]+ from the environment/);
    await workbench.press('Enter');
    await workbench.showsText('os.environ');
    await workbench.showsSquiggles(0);
  });

  it('opens the guide for a leaked key', async () => {
    const workbench = await open('src/mailer.js');
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
    await workbench.run('Keylift: This Key Leaked...');
    // This host shows pages of extensions by way of a server of its maker, which no test asks: the tab has to do.
    await browser.page.locator('.tabs-container .tab', { hasText: 'Mailgun' }).first().waitFor();
    await workbench.picture('web-guide');
  });
});
