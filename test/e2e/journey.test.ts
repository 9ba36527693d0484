/**
 * A user's way through the product in a real editor, from outside: a key is typed, underlined, lifted out by the keyboard;
 * the program still runs; a scan finds the rest; a killed server comes back. Keeps a picture of every station.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningEditor, startEmbeddedEditor } from '../../scripts/editor/embeddedServer.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { randomText } from '../support/samples';
import { openBrowser, type TestBrowser } from './support/browser';
import { canSeeProcesses, processesWithArgument } from './support/processes';
import { editorParts, outFolder } from './support/repository';
import { waitUntil } from './support/waitUntil';
import { openWorkbench, type Workbench } from './support/workbench';

/** What is typed must arrive as typed. */
const plainTyping = {
  // A file that the editor saves by itself may be half written when the program is run.
  'files.autoSave': 'off',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoIndent': 'none',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
  'git.enabled': false,
};

const key = `ke${'y'}-${randomText('hex', 32, 7)}`;

/** A program that lacks the line with the key. */
const program = `
const authorization = Buffer.from('api:' + apiKey).toString('base64');
console.log('authorization of ' + authorization.length + ' characters');
`;

describe('a user in a real editor', function () {
  this.timeout(300_000);
  let editor: RunningEditor;
  const samples: SampleWorkspace[] = [];
  let sample: SampleWorkspace;
  let browser: TestBrowser;
  let workbench: Workbench;

  before(async () => {
    const log = join(outFolder('logs'), 'journey-editor.log');
    editor = await startEmbeddedEditor({ ...editorParts(), settings: plainTyping, log });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
    for (const each of samples) each.remove();
  });

  // A test that is tried again must not meet what the first try left in its folder.
  beforeEach(() => {
    sample = createSampleWorkspace();
    samples.push(sample);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.picture(`failed-${this.currentTest.title.slice(0, 40)}`);
  });

  const open = async (path: string): Promise<void> => {
    workbench = await openWorkbench(browser.page, editor.url, {
      folder: sample.folder,
      file: join(sample.folder, path),
    });
  };

  const read = (path: string): string => readFileSync(join(sample.folder, path), 'utf8');

  const run = (variables: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['src/send.cjs'], { cwd: sample.folder, env: variables, encoding: 'utf8' });

  it('types a key, sees it underlined, and lifts it out with two keystrokes', async () => {
    writeFileSync(join(sample.folder, 'src/send.cjs'), program);
    await open('src/send.cjs');
    await workbench.focusEditor();
    await workbench.type(`const apiKey = '${key}';`);
    await workbench.showsSquiggles(1);
    await workbench.picture('1-underlined');
    await workbench.press('Control+s');
    await waitUntil('the file on disk', () => read('src/send.cjs').includes(key));
    const before = run({});
    assert.equal(before.status, 0, 'the program runs before the fix');

    await workbench.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    const titles = await workbench.openFixes(/MAILGUN_API_KEY.* environment/);
    assert.match(titles[0] ?? '', /MAILGUN_API_KEY.* environment/);
    await workbench.picture('2-fixes');
    await workbench.press('Enter');
    await workbench.showsText('process.env');
    await workbench.showsSquiggles(0);
    await workbench.picture('3-lifted-out');

    await workbench.press('Control+s');
    await waitUntil('the fixed file on disk', () => !read('src/send.cjs').includes(key));
    await workbench.run('File: Save All');
    await waitUntil('.env on disk', () => read('.gitignore').includes('.env') && read('.env').includes(key));
    assert.ok(!read('.env.example').includes(key));
    assert.ok(read('.env.example').includes('MAILGUN_API_KEY'));

    const withVariable = run({ MAILGUN_API_KEY: key });
    assert.deepEqual([withVariable.status, withVariable.stdout], [0, before.stdout]);
    const without = run({});
    assert.notEqual(without.status, 0, 'a missing variable ends the program');
    assert.match(without.stderr, /MAILGUN_API_KEY/);
  });

  it('reads in the hover what a key opens, and which fixes there are', async () => {
    await open('src/mailer.js');
    await workbench.showsSquiggles(1);
    assert.match(await workbench.hoverSquiggle('Whoever has it'), /Mailgun[\s\S]*MAILGUN_API_KEY/);
    await workbench.picture('4-hover');
    await workbench.clickSquiggle();
    await workbench.openFixes(/MAILGUN_API_KEY.* environment/);
    await workbench.publish('fix', 440);
  });

  it('scans the workspace from the palette and finds keys in files that are not open', async () => {
    await open('README.md');
    await workbench.run('Keylift: Scan Workspace for Secrets');
    await workbench.shows(/findings in \d+ files/);
    await workbench.picture('5-scan-notification');
    await workbench.run('Keylift: Focus on Findings View');
    await workbench.treeRows.filter({ hasText: 'Slack' }).first().waitFor();
    await workbench.treeRows.filter({ hasText: 'Stripe' }).first().waitFor();
    await workbench.run('Problems: Focus on Problems View');
    await workbench.problems.filter({ hasText: 'compose.yml' }).first().waitFor();
    await workbench.run('Notifications: Clear All Notifications');
    await workbench.picture('6-scan-results');
    await workbench.publish('scan', 800);
  });

  it('goes on after the server was killed, and says so', async function () {
    if (!canSeeProcesses) {
      console.log('This test finds the server process in /proc, which this system lacks.');
      this.skip();
    }
    await open('src/receipts.js');
    await workbench.focusEditor();
    const server = () => processesWithArgument(join(editor.folder, 'extensions'), join('dist', 'server.js'));
    const first = await waitUntil('the server', () => server()[0]);
    process.kill(first, 'SIGKILL');
    await workbench.shows("Keylift's server stopped and was restarted.");
    await workbench.picture('7-restarted');
    await waitUntil('the killed server to be gone', () => server().every((pid) => pid !== first));
    await workbench.type(`const other = '${key}';\n`);
    await workbench.showsSquiggles(1);
  });
});
