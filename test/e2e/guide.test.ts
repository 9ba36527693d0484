/**
 * A leaked key from squiggle to rotation in a real editor, from outside: a pushed Mailgun key, the guide followed to its end with
 * providers on this machine, a restart in the middle, by keyboard alone where a page is used. Looks for the key in everything
 * that editor and browser keep, and in all traffic. Keeps pictures.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { type RunningEditor, startEmbeddedEditor } from '../../scripts/editor/embeddedServer.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { canMakeCertificates, type LoopbackProviders, startProviders } from '../support/loopbackProviders';
import { openBrowser, type TestBrowser } from './support/browser';
import { faintTexts } from './support/contrast';
import { filesHolding, formsOf } from './support/filesHolding';
import { editorParts, outFolder } from './support/repository';
import { waitUntil } from './support/waitUntil';
import { openWorkbench, type Workbench } from './support/workbench';

/** What the editor itself would keep of the user's files is switched off: the test is about what Keylift keeps. */
const settings = { 'git.enabled': false, 'workbench.localHistory.enabled': false, 'files.hotExit': 'off' };
const mailgunHosts = ['api.mailgun.net', 'api.eu.mailgun.net'];

describe('the guide in a real editor', function () {
  this.timeout(240_000);
  let editor: RunningEditor;
  let sample: SampleWorkspace;
  let remote: string;
  let browser: TestBrowser;
  let workbench: Workbench;
  let providers: LoopbackProviders;
  let key: string;

  before(async function () {
    if (!canMakeCertificates()) {
      console.log('This test needs openssl, to make the certificate of a provider.');
      this.skip();
    }
    sample = createSampleWorkspace();
    remote = mkdtempSync(join(tmpdir(), 'keylift-remote-'));
    const git = (...args: string[]) => assert.equal(spawnSync('git', args, { cwd: sample.folder }).status, 0);
    git('init', '--quiet', '--bare', remote);
    git('remote', 'add', 'origin', remote);
    git('push', '--quiet', 'origin', 'HEAD:main');
    key = /key-\w{32}/.exec(read('src/mailer.js'))?.[0] ?? '';
    assert.equal(key.length, 36, 'the sample holds a key');
    providers = await startProviders([...mailgunHosts, 'gitlab.com']);
    const env = { ...definedOnly(providers.env), XDG_STATE_HOME: join(remote, 'state') };
    const log = join(outFolder('logs'), 'guide-editor.log');
    editor = await startEmbeddedEditor({ ...editorParts(), settings, log, env });
    browser = await openBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    await browser.page.context().grantPermissions(permissions, { origin: editor.url });
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
    await providers?.stop();
    sample?.remove();
    if (remote !== undefined) rmSync(remote, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture('failed-guide');
  });

  const read = (path: string): string => readFileSync(join(sample.folder, path), 'utf8');
  const open = async (path: string): Promise<void> => {
    workbench = await openWorkbench(browser.page, editor.url, {
      folder: sample.folder,
      file: join(sample.folder, path),
    });
  };

  /** The page of the guide, in its frames. */
  const guidePage = async (): Promise<FrameLocator> => {
    const page = browser.page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const openGuide = async (path: string): Promise<FrameLocator> => {
    await open(path);
    await workbench.squiggles.first().waitFor();
    await workbench.clickSquiggle();
    await workbench.run('Keylift: This Key Leaked...');
    return guidePage();
  };
  /** Presses a button of the editor's question. */
  const press = async (name: string): Promise<void> => {
    await browser.page.locator('.monaco-dialog-box').getByRole('button', { name, exact: true }).click();
  };

  it('says of a pushed key that it has to be rotated, where it stands and what uses it', async () => {
    const page = await openGuide('src/mailer.js');
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /Mailgun .*what to do after a leak/);
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 10);
    const where = page.locator('#where');
    await where.getByText(/pushed: rotate it/).waitFor();
    await where.getByText(/origin\/main/).waitFor();
    await page
      .locator('#stops')
      .getByText(/MAILGUN_API_KEY/)
      .first()
      .waitFor();
    assert.ok(!(await page.locator('html').innerHTML()).includes(key.slice(8)), 'the page holds no key');
    await workbench.picture('guide-mailgun-1');
  });

  it('is read by a screen reader and used by the keyboard alone', async () => {
    const page = await guidePage();
    const snapshot = await page.locator('body').ariaSnapshot();
    for (const role of ['banner', 'navigation "Contents"', 'main', 'contentinfo', 'status']) {
      assert.ok(snapshot.includes(`- ${role}`), `${role} is missing`);
    }
    const unnamed = /^\s*- (?:button|link|checkbox|region)(?: \[|:|$)/m.exec(snapshot);
    assert.equal(unnamed, null, `without a name: ${unnamed?.[0]}`);

    const note = page.getByRole('button', { name: 'Copy Incident Note' });
    await note.focus();
    const order: string[] = [];
    for (let at = 0; at < 14; at++) {
      await browser.page.keyboard.press('Tab');
      order.push(await focusedText(page));
    }
    const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    assert.deepEqual(order.slice(0, 10), links, 'focus goes through the contents first');
    assert.ok(await hasOutline(page), 'what has the focus is framed');

    const box = page.getByRole('checkbox').first();
    await box.focus();
    await browser.page.keyboard.press('Space');
    assert.equal(await box.isChecked(), true);
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    const contents = page.getByRole('link', { name: /7\. Put the new key in place/ });
    await contents.focus();
    await browser.page.keyboard.press('Enter');
    assert.match(await focusedText(page), /^7\. Put the new key in place/);
    await page.locator('summary', { hasText: 'Python' }).focus();
    await browser.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy: Python: Vault' }).waitFor();
    await workbench.picture('guide-mailgun-2-programs');
  });

  for (const [theme, name] of [
    ['Default Dark Modern', 'dark'],
    ['Default Light Modern', 'light'],
    ['Default High Contrast', 'contrast'],
  ] as const) {
    it(`shows every text with enough contrast in "${theme}"`, async () => {
      const page = await guidePage();
      const file = join(editor.folder, 'user', 'User', 'settings.json');
      const user = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...user, 'workbench.colorTheme': theme }));
      const kind = { dark: 'vscode-dark', light: 'vscode-light', contrast: 'vscode-high-contrast' }[name];
      await page.locator(`body.${kind}`).waitFor();
      await workbench.picture(`guide-mailgun-${name}`);
      assert.deepEqual(await faintTexts(page, 4.5), []);
    });
  }

  it('asks the provider once the user has agreed to its hosts', async () => {
    providers.answer = ({ host }) => ({ status: host === 'api.eu.mailgun.net' ? 200 : 401, body: { items: [] } });
    const page = await guidePage();
    await page.getByRole('button', { name: 'Check whether this key still works' }).click();
    await browser.page.locator('.monaco-dialog-box', { hasText: 'api.eu.mailgun.net' }).waitFor();
    assert.deepEqual(providers.seen, [], 'nothing was sent before');
    await workbench.picture('guide-mailgun-3-question');
    await press('Ask Once');
    await workbench.shows(/still works\. .*region: EU/);
    assert.deepEqual(
      providers.seen.map(({ host }) => host),
      mailgunHosts,
    );
  });

  it('leads to the places that use the key', async () => {
    const page = await guidePage();
    const row = page
      .locator('#stops')
      .getByRole('button', { name: /^Go to / })
      .first();
    const place = (await row.innerText()).replace(/:\d+$/, '');
    await row.click();
    await browser.page.locator('.tab.active', { hasText: place.split('/').at(-1) ?? '' }).waitFor();
  });

  it('goes on after the key was lifted out of the code', async () => {
    await open('src/mailer.js');
    await guidePage();
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
    await workbench.openFixes();
    await workbench.press('Enter');
    await workbench.showsText('process.env');
    await workbench.run('File: Save All');
    await waitUntil('.env on disk', () => existsSync(join(sample.folder, '.env')) && read('.env').includes(key));
    await waitUntil('the fixed file on disk', () => !read('src/mailer.js').includes(key));
  });

  it('comes back after a restart with what was ticked', async () => {
    await open('src/receipts.js');
    const page = await guidePage();
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    assert.equal(await page.getByRole('checkbox').first().isChecked(), true);
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /Mailgun/);
    await workbench.picture('guide-mailgun-4-after-restart');
  });

  it('lists the key as rotated when its revocation is ticked, and tells when it is put back', async () => {
    const page = await guidePage();
    const box = page.locator('#revoke').getByRole('checkbox', { name: /The old key is revoked/ });
    await box.focus();
    await browser.page.keyboard.press('Space');
    await browser.page.locator('.quick-input-list .monaco-list-row', { hasText: '.keylift-rotated' }).waitFor();
    await workbench.picture('guide-mailgun-5-list');
    await browser.page.keyboard.press('Enter');
    const ledger = await waitUntil(
      'the list',
      () => existsSync(join(sample.folder, '.keylift-rotated')) && read('.keylift-rotated'),
    );
    assert.match(ledger, /^rotated mailgun-api-key [0-9a-f]{32} on=\d{4}-\d\d-\d\d/m);
    assert.ok(!ledger.includes(key.slice(4)));

    writeFileSync(join(sample.folder, 'src/again.js'), `export const apiKey = '${key}';\n`);
    await open('src/again.js');
    await workbench.showsSquiggles(1);
    assert.match(await workbench.hoverSquiggle('a revoked key put back'), /This key leaked: what to do/);
    await workbench.picture('guide-mailgun-6-put-back');
    rmSync(join(sample.folder, 'src/again.js'));
  });

  it('is followed to its end, and copied as a note without the key', async () => {
    await open('src/receipts.js');
    const page = await guidePage();
    for (const box of await page.getByRole('checkbox').all()) {
      if (await box.isChecked()) continue;
      await box.focus();
      await browser.page.keyboard.press('Space');
    }
    const all = await page.getByRole('checkbox').count();
    await page.getByText(`${all} of ${all} steps done`).waitFor();
    await page.getByRole('button', { name: 'Copy Incident Note' }).click();
    await workbench.shows('Incident note copied.');
    const note = await browser.page.evaluate(() => navigator.clipboard.readText());
    assert.match(note, /^# Mailgun .*what to do after a leak/);
    assert.match(note, /How far it got: pushed \(commit [0-9a-f]{40}, on origin\/main\)/);
    assert.doesNotMatch(note, /- \[ \]/);
    assert.ok(!note.includes(key.slice(4)));
  });

  it('has a key revoked by its provider, after a question that says what happens', async () => {
    providers.answer = () => ({ status: 204, body: '' });
    providers.seen.length = 0;
    const token = /glpat-[\w-]{20}/.exec(read('jobs/release.rb'))?.[0] ?? '';
    const page = await openGuide('jobs/release.rb');
    await page.getByRole('button', { name: 'Revoke this key' }).click();
    await browser.page.locator('.monaco-dialog-box', { hasText: 'cannot be restored' }).waitFor();
    assert.deepEqual(providers.seen, []);
    await workbench.picture('guide-gitlab-revoke');
    await press('Revoke It');
    await workbench.shows(/is revoked\. The provider has revoked it/);
    assert.deepEqual(
      providers.seen.map(({ host, method, headers }) => [host, method, headers['authorization'] === `Bearer ${token}`]),
      [['gitlab.com', 'DELETE', true]],
    );
  });

  for (const [path, name] of [
    ['src/payments.ts', 'stripe'],
    ['jobs/backup.go', 'aws'],
  ] as const) {
    it(`looks the same for ${name}`, async () => {
      const page = await openGuide(path);
      await page
        .locator('#stops')
        .getByText(/In the open folders|Nothing in the open folders/)
        .waitFor();
      await workbench.picture(`guide-${name}`);
    });
  }

  it('left the key in nothing that editor and browser keep, and sent it to nobody but its provider', () => {
    const forms = formsOf(key);
    assert.equal(
      forms.some((form) => Buffer.from(read('.env')).includes(form)),
      true,
      'it would be found',
    );
    assert.deepEqual(filesHolding(editor.folder, forms), []);
    assert.deepEqual(filesHolding(browser.profile, forms), []);
    const strangers = providers.asked.filter((host) => /mailgun|gitlab/.test(host) === false);
    for (const { host, path, headers, body } of providers.seen) {
      if (mailgunHosts.includes(host)) continue;
      const all = Buffer.from(JSON.stringify([path, headers, body]));
      assert.equal(
        forms.some((form) => all.includes(form)),
        false,
        `${host} got the key`,
      );
    }
    // The proxy lets nobody else through: whatever the editor itself asked for got nothing.
    assert.equal(
      providers.seen.some(({ host }) => strangers.includes(host)),
      false,
    );
  });
});

function definedOnly(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** What has the focus in the page, by its text. */
function focusedText(page: FrameLocator): Promise<string> {
  return page.locator('body').evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

/** Whether what has the focus is drawn with a frame. */
function hasOutline(page: FrameLocator): Promise<boolean> {
  return page.locator('body').evaluate(() => {
    const element = document.activeElement;
    return element !== null && getComputedStyle(element).outlineStyle !== 'none';
  });
}
