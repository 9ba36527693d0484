/**
 * How the guide's page is met: by a screen reader, by the keyboard alone, in dark, light and high contrast; for other providers
 * too, one of which revokes its key. From outside, in a real editor; keeps pictures.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { canMakeCertificates } from '../support/loopbackProviders';
import { faintTexts } from './support/contrast';
import { GuideDesk } from './support/guideDesk';
import { waitUntilAsync } from './support/waitUntil';

describe("the guide's page in a real editor", function () {
  this.timeout(240_000);
  let desk: GuideDesk;

  before(async function () {
    if (!canMakeCertificates()) {
      console.log('This test needs openssl, to make the certificate of a provider.');
      this.skip();
    }
    desk = await GuideDesk.set('guide-page');
  });

  after(() => desk?.clear());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await desk.workbench.picture('failed-guide-page');
  });

  it('is read by a screen reader and used by the keyboard alone', async () => {
    const page = await desk.openGuide('src/mailer.js');
    // What is put in later would take the focus along.
    await page.locator('#stops').getByRole('status').waitFor({ state: 'detached' });
    const snapshot = await page.locator('body').ariaSnapshot();
    for (const role of ['banner', 'navigation "Contents"', 'main', 'contentinfo', 'status']) {
      assert.ok(snapshot.includes(`- ${role}`), `${role} is missing`);
    }
    const unnamed = /^\s*- (?:button|link|checkbox|region)(?: \[|:|$)/m.exec(snapshot);
    assert.equal(unnamed, null, `without a name: ${unnamed?.[0]}`);

    const note = page.getByRole('button', { name: 'Copy Incident Note' });
    await note.focus();
    const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    assert.equal(links.length, 10);
    for (const link of links) {
      await desk.browser.page.keyboard.press('Tab');
      await waitUntilAsync(`the focus on "${link}"`, async () => (await focusedText(page)) === link);
    }
    for (let more = 0; more < 4; more++) await desk.browser.page.keyboard.press('Tab');
    await waitUntilAsync('a frame around what has the focus', () => hasOutline(page));

    const box = page.getByRole('checkbox').first();
    await box.focus();
    await desk.browser.page.keyboard.press('Space');
    await page.getByRole('checkbox', { checked: true }).first().waitFor();
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    const contents = page.getByRole('link', { name: /7\. Put the new key in place/ });
    await contents.focus();
    await desk.browser.page.keyboard.press('Enter');
    await waitUntilAsync('the focus on the section', async () =>
      /^7\. Put the new key in place/.test(await focusedText(page)),
    );
    await page.locator('summary', { hasText: 'Python' }).focus();
    await desk.browser.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy: Python: Vault' }).waitFor();
    await desk.workbench.picture('guide-mailgun-2-programs');
  });

  for (const theme of ['Default High Contrast', 'Light Modern', 'Light 2026', 'Dark Modern', 'Dark 2026']) {
    it(`shows every text with enough contrast in the theme "${theme}"`, async () => {
      const file = join(desk.editor.folder, 'user', 'User', 'settings.json');
      const user = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...user, 'workbench.colorTheme': theme }));
      // The window takes the setting when it is loaded.
      const page = await desk.openGuide('src/mailer.js');
      await page.locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
      await page.locator('#stops').getByRole('status').waitFor({ state: 'detached' });
      await desk.workbench.picture(`guide-mailgun-${theme.toLowerCase().replaceAll(' ', '-')}`);
      const { faint, looked } = await faintTexts(page, 4.5);
      assert.deepEqual(faint, []);
      assert.ok(looked > 100, `all texts are looked at, not ${looked}`);
    });
  }

  it('would tell of a text that is too faint', async () => {
    const page = await desk.guidePage();
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      heading.style.color = getComputedStyle(document.body).backgroundColor;
    });
    const { faint } = await faintTexts(page, 4.5);
    assert.deepEqual(
      faint.map(({ ratio }) => ratio),
      [1],
    );
  });

  it('has a key revoked by its provider, after a question that says what happens', async () => {
    desk.providers.answer = () => ({ status: 204, body: '' });
    const token = new RegExp(`gl${'pat'}-[\\w-]{20}`).exec(desk.read('jobs/release.rb'))?.[0] ?? '';
    const page = await desk.openGuide('jobs/release.rb');
    await page.getByRole('button', { name: 'Revoke this key' }).click();
    await desk.browser.page.locator('.monaco-dialog-box', { hasText: 'cannot be restored' }).waitFor();
    assert.deepEqual(desk.providers.seen, []);
    await desk.workbench.picture('guide-gitlab-revoke');
    await desk.answer('Revoke It');
    await desk.workbench.shows(/is revoked\. The provider has revoked it/);
    assert.deepEqual(
      desk.providers.seen.map(({ host, method, headers }) => [
        host,
        method,
        headers['authorization'] === `Bearer ${token}`,
      ]),
      [['gitlab.com', 'DELETE', true]],
    );
  });

  for (const [path, name, title] of [
    ['src/payments.ts', 'stripe', /Stripe/],
    ['jobs/backup.go', 'aws', /AWS|Amazon/],
    ['jobs/issues.py', 'github', /GitHub/],
  ] as const) {
    it(`looks the same for ${name}`, async () => {
      const page = await desk.openGuide(path);
      assert.match(await page.getByRole('heading', { level: 1 }).innerText(), title);
      await page.getByRole('heading', { level: 2 }).nth(9).waitFor();
      assert.equal(await page.getByRole('heading', { level: 2 }).count(), 10);
      await page.locator('#stops').getByRole('status').waitFor({ state: 'detached' });
      await desk.tallPicture(`guide-${name}`);
    });
  }
});

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
