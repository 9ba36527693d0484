/**
 * A leaked key from squiggle to rotation in a real editor, from outside: a pushed Mailgun key, the guide followed to its end with
 * providers on this machine, and a restart in the middle. Looks for the key in everything that editor and browser keep, and in
 * all traffic. Keeps pictures.
 */
import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canMakeCertificates } from '../support/loopbackProviders';
import { storedText } from './support/browserTraces';
import { filesHolding, formsOf } from './support/filesHolding';
import { GuideDesk, mailgunHosts } from './support/guideDesk';
import { outFolder } from './support/repository';
import { waitUntil } from './support/waitUntil';

describe('the guide for a pushed key in a real editor', function () {
  this.timeout(240_000);
  // Each test goes on where the one before ended.
  this.bail(true);
  let desk: GuideDesk;
  /** The part of the key that nobody can guess. */
  let secret: string;

  before(async function () {
    if (!canMakeCertificates()) {
      console.log('This test needs openssl, to make the certificate of a provider.');
      this.skip();
    }
    desk = await GuideDesk.set('guide');
    secret = desk.key.slice(4);
  });

  after(() => desk?.clear());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await desk.workbench.picture('failed-guide');
  });

  it('says of a pushed key that it has to be rotated, where it stands and what uses it', async () => {
    const page = await desk.openGuide('src/mailer.js');
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /Mailgun .*what to do after a leak/);
    await page.getByRole('heading', { level: 2 }).nth(9).waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 10);
    const where = page.locator('#where');
    await where.getByText(/pushed: rotate it/).waitFor();
    await where.getByText(/origin\/main/).waitFor();
    await page
      .locator('#stops')
      .getByText(/MAILGUN_API_KEY/)
      .first()
      .waitFor();
    assert.ok(!(await page.locator('html').innerHTML()).includes(secret), 'the page holds no key');
    await desk.workbench.picture('guide-mailgun-1');
  });

  it('is ticked by the keyboard', async () => {
    const page = await desk.guidePage();
    await page.getByRole('checkbox').first().focus();
    await desk.browser.page.keyboard.press('Space');
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
  });

  it('asks the provider once the user has agreed to its hosts, and shows its verdict with redacted evidence', async () => {
    // As documented: a list of domains in the key's own region, 401 and a plain word in the other.
    const domains = { total_count: 1, items: [{ name: 'mail.example.com', state: 'active' }] };
    desk.providers.answer = ({ host }) =>
      host === 'api.eu.mailgun.net' ? { status: 200, body: domains } : { status: 401, body: 'Forbidden' };
    const page = await desk.guidePage();
    await page.getByRole('button', { name: 'Check whether this key still works' }).click();
    await desk.browser.page.locator('.monaco-dialog-box', { hasText: 'api.eu.mailgun.net' }).waitFor();
    assert.deepEqual(desk.providers.seen, [], 'nothing was sent before');
    await desk.workbench.picture('guide-mailgun-3-question');
    await desk.answer('Ask Once');
    await desk.workbench.shows(/still works\. .*region: EU; project: (?!mail\.example\.com)/);
    await desk.workbench.picture('guide-mailgun-4-verdict');
    assert.ok(
      !(await desk.browser.page.locator('.monaco-workbench .notifications-toasts').innerText()).includes(secret),
    );
    assert.deepEqual(
      desk.providers.seen.map(({ host }) => host),
      mailgunHosts,
    );
    const authorization = `Basic ${Buffer.from(`api:${desk.key}`).toString('base64')}`;
    for (const { headers } of desk.providers.seen)
      assert.ok(headers['authorization'] === authorization, 'the key went along');
    await desk.workbench.run('Notifications: Clear All Notifications');
  });

  it('leads to the places that use the key', async () => {
    const page = await desk.guidePage();
    await page
      .locator('#stops')
      .getByRole('button', { name: /^Go to ping\.sh/ })
      .first()
      .click();
    await desk.browser.page.locator('.tab.active', { hasText: 'ping.sh' }).waitFor();
  });

  it('comes back by itself after a restart, with what was ticked', async () => {
    await desk.restart(/keylift\.guide\/[0-9a-f]/);
    const page = await desk.guidePage();
    await page.getByText(/^1 of \d+ steps done$/).waitFor();
    assert.ok(await page.getByRole('checkbox').first().isChecked(), 'another box is ticked');
    await page.getByRole('heading', { level: 1, name: /Mailgun/ }).waitFor();
    await desk.workbench.picture('guide-mailgun-5-after-restart');
  });

  it('goes on after the key was lifted out of the code', async () => {
    await desk.openGuide('src/mailer.js');
    await desk.workbench.clickSquiggle();
    await desk.workbench.chooseFix(/^Read MAILGUN_API_KEY from the environment$/);
    await desk.workbench.showsText('process.env');
    await desk.workbench.run('File: Save All');
    await waitUntil(
      '.env on disk',
      () => existsSync(join(desk.sample.folder, '.env')) && desk.read('.env').includes(secret),
    );
    await waitUntil('the fixed file on disk', () => !desk.read('src/mailer.js').includes(secret));
  });

  it('lists the key as rotated when its revocation is ticked', async () => {
    const page = await desk.guidePage();
    const box = page.locator('#revoke').getByRole('checkbox', { name: /The old key is revoked/ });
    await box.focus();
    await desk.browser.page.keyboard.press('Space');
    await desk.browser.page.locator('.quick-input-list .monaco-list-row', { hasText: '.keylift-rotated' }).waitFor();
    await desk.workbench.picture('guide-mailgun-6-list');
    await desk.browser.page.keyboard.press('Enter');
    const list = join(desk.sample.folder, '.keylift-rotated');
    // It is made first, and filled and saved then.
    await waitUntil('the list', () => existsSync(list) && desk.read('.keylift-rotated').includes('rotated '));
    const ledger = desk.read('.keylift-rotated');
    assert.match(ledger, /^rotated mailgun-api-key [0-9a-f]{32} on=\d{4}-\d\d-\d\d/m);
    assert.ok(!ledger.includes(secret));
  });

  it('is followed to its end, and copied as a note without the key', async () => {
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
    assert.ok(!note.includes(secret));
    await desk.workbench.picture('guide-mailgun-7-end');
  });

  it('tells when the key is put back', async () => {
    writeFileSync(join(desk.sample.folder, 'src/again.js'), `export const apiKey = '${desk.key}';\n`);
    await desk.open('src/again.js');
    await desk.workbench.showsSquiggles(1);
    const told = await desk.workbench.hoverSquiggle('a revoked key put back', 'This key leaked: what to do');
    assert.doesNotMatch(told, /no rotation needed/);
    await desk.workbench.picture('guide-mailgun-8-put-back');
    rmSync(join(desk.sample.folder, 'src/again.js'));
  });

  it('left the key in nothing that editor and browser keep, and sent it to nobody but its provider', async () => {
    const forms = formsOf(secret);
    const holds = (text: string) => forms.some((form) => Buffer.from(text).includes(form));
    assert.equal(holds(desk.read('.env')), true, 'it would be found');
    assert.ok(filesHolding(desk.editor.folder, [Buffer.from('keylift')]).length > 0, 'the profile is read');
    const stored = await storedText(desk.browser.page);
    assert.match(stored, /keylift\.guide\/[0-9a-f]/, 'what the browser keeps is read');
    assert.equal(holds(stored), false, 'the browser keeps no key');
    for (const folder of [desk.editor.folder, desk.browser.profile, join(desk.remote, 'state'), outFolder('logs')]) {
      assert.deepEqual(filesHolding(folder, forms), []);
    }

    const { asked, seen } = desk.providers;
    const ofProvider = seen.filter(({ host }) => mailgunHosts.includes(host));
    assert.ok(
      ofProvider.some(({ headers }) => holds(headers['authorization'] as string)),
      'it would be found in a request',
    );
    const others = seen.filter(({ host }) => !mailgunHosts.includes(host));
    for (const { host, path, headers, body } of others) {
      assert.equal(holds(JSON.stringify([path, headers, body])), false, `${host} got the key`);
    }
    // Whoever else was asked for got nothing: the proxy lets nobody through, and a name holds no key either.
    assert.equal(holds(asked.join('\n')), false);
    for (const { url, text } of desk.sent) assert.equal(holds(text), false, `${new URL(url).host} got the key`);
  });
});
