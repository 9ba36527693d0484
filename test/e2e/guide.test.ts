/**
 * The guide for a leaked key in a real editor, from outside: opened by the palette at the caret, ticked by the keyboard, and
 * still ticked after the window was loaded again. Keeps pictures.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { type RunningEditor, startEmbeddedEditor } from '../../scripts/editor/embeddedServer.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { openBrowser, type TestBrowser } from './support/browser';
import { editorParts, outFolder } from './support/repository';
import { openWorkbench, type Workbench } from './support/workbench';

describe('the guide in a real editor', function () {
  this.timeout(300_000);
  let editor: RunningEditor;
  let sample: SampleWorkspace;
  let browser: TestBrowser;
  let workbench: Workbench;

  before(async () => {
    sample = createSampleWorkspace();
    const settings = { 'git.enabled': false };
    editor = await startEmbeddedEditor({
      ...editorParts(),
      settings,
      log: join(outFolder('logs'), 'guide-editor.log'),
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
    sample?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture('failed-guide');
  });

  /** Opens the guide of the key in a file of the sample. @returns the page in its frames */
  const openGuide = async (): Promise<FrameLocator> => {
    const file = join(sample.folder, 'src/mailer.js');
    workbench = await openWorkbench(browser.page, editor.url, { folder: sample.folder, file });
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
    await workbench.run('Keylift: This Key Leaked...');
    const page = browser.page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('opens for the key at the caret, is used by keyboard, and does not hold the key', async () => {
    const page = await openGuide();
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /Mailgun .*what to do after a leak/);
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 10);
    await workbench.picture('guide-1-open');
    const [key = ''] = /key-\w{32}/.exec(readFileSync(join(sample.folder, 'src/mailer.js'), 'utf8')) ?? [];
    assert.equal(key.length, 36, 'the sample holds a key');
    assert.ok(!(await page.locator('html').innerHTML()).includes(key.slice(8)), 'the page holds no key');

    const box = page.getByRole('checkbox').first();
    await box.focus();
    await browser.page.keyboard.press('Space');
    assert.equal(await box.isChecked(), true);
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    await page.getByRole('link', { name: /7\. Put the new key in place/ }).click();
    await page.locator('summary', { hasText: 'Python' }).click();
    await page.getByRole('button', { name: 'Copy: Python: Vault' }).waitFor();
    await workbench.picture('guide-2-programs');
  });

  it('still knows what was ticked after the window was loaded again', async () => {
    const page = await openGuide();
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    assert.equal(await page.getByRole('checkbox').first().isChecked(), true);
  });
});
