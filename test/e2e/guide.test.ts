/**
 * The guide for a leaked key in a real editor, from outside: a pushed Mailgun key, where it stands, what is ticked, and that this
 * outlives a window that is loaded again. Keeps pictures.
 */
import assert from 'node:assert/strict';
import { canMakeCertificates } from '../support/loopbackProviders';
import { GuideDesk } from './support/guideDesk';

describe('the guide for a pushed key in a real editor', function () {
  this.timeout(240_000);
  let desk: GuideDesk;

  before(async function () {
    if (!canMakeCertificates()) {
      console.log('This test needs openssl, to make the certificate of a provider.');
      this.skip();
    }
    desk = await GuideDesk.set('guide');
  });

  after(() => desk?.clear());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await desk.workbench.picture('failed-guide');
  });

  it('says of a pushed key that it has to be rotated, where it stands and what uses it', async () => {
    const page = await desk.openGuide('src/mailer.js');
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
    assert.ok(!(await page.locator('html').innerHTML()).includes(desk.key.slice(8)), 'the page holds no key');
    await desk.workbench.picture('guide-mailgun-1');
  });

  it('is ticked by the keyboard', async () => {
    const page = await desk.guidePage();
    await page.getByRole('checkbox').first().focus();
    await desk.browser.page.keyboard.press('Space');
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
  });

  it('still knows what was ticked after the window was loaded again', async () => {
    const page = await desk.openGuide('src/mailer.js');
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    assert.equal(await page.getByRole('checkbox').first().isChecked(), true);
  });
});
