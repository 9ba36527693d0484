/** The HTML report in a real browser: the page's own policy must let its script run, and the table must sort and filter. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolders } from '../support/diskTree';
import { randomText } from '../support/samples';
import { openBrowser, type TestBrowser } from './support/browser';
import { outFolder } from './support/repository';
import { waitUntilAsync } from './support/waitUntil';

describe('the HTML report in a browser', function () {
  this.timeout(240_000);
  const folder = temporaryFolders();
  let browser: TestBrowser;
  const errors: string[] = [];

  before(async () => {
    const root = folder({
      'pay.js': `const key = 'sk_${'live'}_${randomText('base62', 24)}';\n`,
      'web.js': `const key = 'pk_${'live'}_${randomText('base62', 24)}';\n`,
      'mail.js': `const key = 'SG.${randomText('base62', 22)}.${randomText('base62', 43)}';\n`,
    });
    const cli = join(__dirname, '../../dist/cli.js');
    try {
      execFileSync(process.execPath, [cli, 'scan', '--format', 'html', '--output', 'report.html'], { cwd: root });
    } catch {
      // Exit code 1: there are findings.
    }
    browser = await openBrowser();
    browser.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    browser.page.on('pageerror', (error) => errors.push(error.message));
    await browser.page.goto(pathToFileURL(join(root, 'report.html')).href);
  });

  after(async () => {
    await browser?.close();
  });

  const shownRows = () => browser.page.locator('table.findings tbody tr:not([hidden])');
  const showsRows = (count: number) =>
    waitUntilAsync(`${count} rows`, async () => (await shownRows().count()) === count);

  it('shows charts and every finding, and breaks no rule of its own policy', async () => {
    await showsRows(3);
    assert.ok((await browser.page.locator('.chart rect').count()) >= 4);
    await browser.page.screenshot({ path: join(outFolder('pictures'), 'html-report.png'), fullPage: true });
    assert.deepEqual(errors, []);
  });

  it('filters by severity and by text, and says how many are left', async () => {
    await browser.page.selectOption('select[name=severity]', 'info');
    await showsRows(1);
    await browser.page.locator('output', { hasText: '1 of 3 shown' }).waitFor();
    await browser.page.selectOption('select[name=severity]', '');
    await browser.page.fill('input[name=text]', 'sendgrid');
    await showsRows(1);
    await browser.page.fill('input[name=text]', '');
  });

  it('sorts by a column, worst first, by the keyboard', async () => {
    const head = browser.page.getByRole('button', { name: 'Severity' });
    await head.focus();
    await browser.page.keyboard.press('Enter');
    const first = browser.page.locator('.findings th').first();
    const isSorted = (how: string) => async () => (await first.getAttribute('aria-sort')) === how;
    await waitUntilAsync('the worst to be first', isSorted('ascending'));
    assert.match((await shownRows().first().textContent()) ?? '', /critical/);
    await browser.page.keyboard.press('Enter');
    await waitUntilAsync('the worst to be last', isSorted('descending'));
    assert.match((await shownRows().first().textContent()) ?? '', /info/);
  });
});
