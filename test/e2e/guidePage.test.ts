/** How the guide's page is met by a screen reader and by the keyboard alone. From outside, in a real editor; keeps a picture. */
import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { canMakeCertificates } from '../support/loopbackProviders';
import { GuideDesk } from './support/guideDesk';

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
      await desk.browser.page.keyboard.press('Tab');
      order.push(await focusedText(page));
    }
    const links = await page.getByRole('navigation').getByRole('link').allInnerTexts();
    assert.deepEqual(order.slice(0, 10), links, 'focus goes through the contents first');
    assert.ok(await hasOutline(page), 'what has the focus is framed');

    const box = page.getByRole('checkbox').first();
    await box.focus();
    await desk.browser.page.keyboard.press('Space');
    assert.equal(await box.isChecked(), true);
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    const contents = page.getByRole('link', { name: /7\. Put the new key in place/ });
    await contents.focus();
    await desk.browser.page.keyboard.press('Enter');
    assert.match(await focusedText(page), /^7\. Put the new key in place/);
    await page.locator('summary', { hasText: 'Python' }).focus();
    await desk.browser.page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy: Python: Vault' }).waitFor();
    await desk.workbench.picture('guide-mailgun-2-programs');
  });
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
