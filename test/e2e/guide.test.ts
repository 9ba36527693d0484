/**
 * A leaked key from squiggle to rotation in a real editor, from outside: a pushed Mailgun key, the guide followed to its end with
 * providers on this machine, and a restart in the middle. Looks for the key in everything that editor and browser keep, and in
 * all traffic. Keeps pictures.
 */
import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canMakeCertificates } from '../support/loopbackProviders';
import { filesHolding, formsOf } from './support/filesHolding';
import { GuideDesk, mailgunHosts } from './support/guideDesk';
import { waitUntil } from './support/waitUntil';

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

  it('asks the provider once the user has agreed to its hosts', async () => {
    desk.providers.answer = ({ host }) => ({ status: host === 'api.eu.mailgun.net' ? 200 : 401, body: { items: [] } });
    const page = await desk.guidePage();
    await page.getByRole('button', { name: 'Check whether this key still works' }).click();
    await desk.browser.page.locator('.monaco-dialog-box', { hasText: 'api.eu.mailgun.net' }).waitFor();
    assert.deepEqual(desk.providers.seen, [], 'nothing was sent before');
    await desk.workbench.picture('guide-mailgun-3-question');
    await desk.answer('Ask Once');
    await desk.workbench.shows(/still works\. .*region: EU/);
    assert.deepEqual(
      desk.providers.seen.map(({ host }) => host),
      mailgunHosts,
    );
  });

  it('leads to the places that use the key', async () => {
    const page = await desk.guidePage();
    const row = page
      .locator('#stops')
      .getByRole('button', { name: /^Go to / })
      .first();
    const place = (await row.innerText()).replace(/:\d+$/, '');
    await row.click();
    await desk.browser.page.locator('.tab.active', { hasText: place.split('/').at(-1) ?? '' }).waitFor();
  });

  it('goes on after the key was lifted out of the code', async () => {
    await desk.open('src/mailer.js');
    await desk.guidePage();
    await desk.workbench.showsSquiggles(1);
    await desk.workbench.clickSquiggle();
    await desk.workbench.openFixes();
    await desk.workbench.press('Enter');
    await desk.workbench.showsText('process.env');
    await desk.workbench.run('File: Save All');
    await waitUntil(
      '.env on disk',
      () => existsSync(join(desk.sample.folder, '.env')) && desk.read('.env').includes(desk.key),
    );
    await waitUntil('the fixed file on disk', () => !desk.read('src/mailer.js').includes(desk.key));
  });

  it('comes back after a restart with what was ticked', async () => {
    await desk.open('src/receipts.js');
    const page = await desk.guidePage();
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    assert.equal(await page.getByRole('checkbox').first().isChecked(), true);
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /Mailgun/);
    await desk.workbench.picture('guide-mailgun-4-after-restart');
  });

  it('lists the key as rotated when its revocation is ticked, and tells when it is put back', async () => {
    const page = await desk.guidePage();
    const box = page.locator('#revoke').getByRole('checkbox', { name: /The old key is revoked/ });
    await box.focus();
    await desk.browser.page.keyboard.press('Space');
    await desk.browser.page.locator('.quick-input-list .monaco-list-row', { hasText: '.keylift-rotated' }).waitFor();
    await desk.workbench.picture('guide-mailgun-5-list');
    await desk.browser.page.keyboard.press('Enter');
    const ledger = await waitUntil(
      'the list',
      () => existsSync(join(desk.sample.folder, '.keylift-rotated')) && desk.read('.keylift-rotated'),
    );
    assert.match(ledger, /^rotated mailgun-api-key [0-9a-f]{32} on=\d{4}-\d\d-\d\d/m);
    assert.ok(!ledger.includes(desk.key.slice(4)));

    writeFileSync(join(desk.sample.folder, 'src/again.js'), `export const apiKey = '${desk.key}';\n`);
    await desk.open('src/again.js');
    await desk.workbench.showsSquiggles(1);
    assert.match(await desk.workbench.hoverSquiggle('a revoked key put back'), /This key leaked: what to do/);
    await desk.workbench.picture('guide-mailgun-6-put-back');
    rmSync(join(desk.sample.folder, 'src/again.js'));
  });

  it('is followed to its end, and copied as a note without the key', async () => {
    await desk.open('src/receipts.js');
    const page = await desk.guidePage();
    for (const box of await page.getByRole('checkbox').all()) {
      if (await box.isChecked()) continue;
      await box.focus();
      await desk.browser.page.keyboard.press('Space');
    }
    const all = await page.getByRole('checkbox').count();
    await page.getByText(`${all} of ${all} steps done`).waitFor();
    await page.getByRole('button', { name: 'Copy Incident Note' }).click();
    await desk.workbench.shows('Incident note copied.');
    const note = await desk.browser.page.evaluate(() => navigator.clipboard.readText());
    assert.match(note, /^# Mailgun .*what to do after a leak/);
    assert.match(note, /How far it got: pushed \(commit [0-9a-f]{40}, on origin\/main\)/);
    assert.doesNotMatch(note, /- \[ \]/);
    assert.ok(!note.includes(desk.key.slice(4)));
  });

  it('left the key in nothing that editor and browser keep, and sent it to nobody but its provider', () => {
    const forms = formsOf(desk.key);
    assert.equal(
      forms.some((form) => Buffer.from(desk.read('.env')).includes(form)),
      true,
      'it would be found',
    );
    assert.deepEqual(filesHolding(desk.editor.folder, forms), []);
    assert.deepEqual(filesHolding(desk.browser.profile, forms), []);
    const strangers = desk.providers.asked.filter((host) => /mailgun|gitlab/.test(host) === false);
    for (const { host, path, headers, body } of desk.providers.seen) {
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
      desk.providers.seen.some(({ host }) => strangers.includes(host)),
      false,
    );
  });
});
