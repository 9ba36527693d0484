/**
 * Fixes in a real editor, from outside: what only the window shows. The lightbulb, one undo for all files, the preview of an
 * edit of several files, and one value in several files.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningEditor, startEmbeddedEditor } from '../../scripts/editor/embeddedServer.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../scripts/sample/workspace.mjs';
import { randomText } from '../support/samples';
import { openBrowser, type TestBrowser } from './support/browser';
import { editorParts, outFolder } from './support/repository';
import { waitUntil } from './support/waitUntil';
import { openWorkbench, type Workbench } from './support/workbench';

const settings = { 'git.enabled': false, 'files.autoSave': 'off' };
const keyOf = (salt: number) => `ke${'y'}-${randomText('hex', 32, salt)}`;

describe('a fix in a real editor', function () {
  this.timeout(300_000);
  let editor: RunningEditor;
  let sample: SampleWorkspace;
  let browser: TestBrowser;
  let workbench: Workbench;

  before(async () => {
    sample = createSampleWorkspace();
    editor = await startEmbeddedEditor({
      ...editorParts(),
      settings,
      log: join(outFolder('logs'), 'fixes-editor.log'),
    });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await editor?.stop();
    sample?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench?.picture(`failed-fix-${this.currentTest.title.slice(0, 30)}`);
  });

  const onDisk = (path: string) => {
    const file = join(sample.folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  const write = (path: string, text: string) => {
    mkdirSync(join(sample.folder, path, '..'), { recursive: true });
    writeFileSync(join(sample.folder, path), text);
  };

  /** Waits until a fix is on disk in all its files, which stand in one package. */
  const isSaved = async (key: string, ...paths: readonly string[]) => {
    const isFixed = (path: string) => onDisk(path).includes('process.env') && !onDisk(path).includes(key);
    await waitUntil('the fixed files on disk', () => paths.every(isFixed));
    await waitUntil('git to ignore .env', () => /^\.env$/m.test(onDisk('.gitignore')));
    const beside = (name: string) => onDisk(join(paths[0] ?? '', '..', name));
    await waitUntil('the value in .env', () => beside('.env').includes(key));
    const names = () => [...beside('.env').matchAll(/^(\w+)=/gm)].map(([, name]) => `${name}=`);
    await waitUntil('the names in .env.example', () => names().every((name) => beside('.env.example').includes(name)));
    await workbench.showsNothingUnsaved();
  };

  /**
   * Writes a file into a package of its own, which has its own `.env`: a window that is left brings what was unsaved in it, or
   * seemed so, into the next.
   */
  const writeInPackage = (path: string, text: string) => {
    write(join(path, '..', 'package.json'), '{ "private": true }\n');
    write(path, text);
  };

  /** Opens a file whose only finding is underlined, and puts the caret on it. */
  const openAt = async (path: string) => {
    workbench = await openWorkbench(browser.page, editor.url, {
      folder: sample.folder,
      file: join(sample.folder, path),
    });
    await workbench.showsSquiggles(1);
    await workbench.clickSquiggle();
  };

  it('is behind the lightbulb, which is clicked', async () => {
    writeInPackage('bulb/pay.js', `const apiKey = '${keyOf(300)}';\nconsole.log(apiKey.length);\n`);
    await openAt('bulb/pay.js');
    await workbench.fixFromLightbulb(/^Read [A-Z_\d]+ from the environment/, 'process.env');
    await workbench.showsSquiggles(0);
    await workbench.picture('fix-lightbulb');
    await isSaved(keyOf(300), 'bulb/pay.js');
  });

  it('is taken back in all files by one undo', async () => {
    writeInPackage('undo/pay.js', `const apiKey = '${keyOf(301)}';\nconsole.log(apiKey.length);\n`);
    write('undo/.env', 'A=1\n');
    write('undo/.env.example', 'A=\n');
    const paths = ['undo/pay.js', '.gitignore', 'undo/.env', 'undo/.env.example'];
    const before = new Map(paths.map((path) => [path, onDisk(path)] as const));
    await openAt('undo/pay.js');
    await workbench.chooseFix(/^Read [A-Z_\d]+ from the environment/);
    await workbench.showsText('process.env');
    await workbench.showsSquiggles(0);
    // The editor saves a fix by itself: what is undone before is undone in the middle of that.
    const changed = ['undo/pay.js', 'undo/.env', 'undo/.env.example'];
    await waitUntil('the fix on disk', () => changed.every((path) => onDisk(path) !== before.get(path)));
    await workbench.showsNothingUnsaved();
    await workbench.focusEditor();
    await workbench.press('Control+z');
    await workbench.showsSquiggles(1);
    await workbench.showsText(keyOf(301));
    await workbench.run('File: Save All');
    const isBack = () => paths.every((path) => onDisk(path) === before.get(path));
    await waitUntil('all files as they were', isBack);
    await workbench.showsNothingUnsaved();
  });

  it('is shown with all its files before it is applied, where that is asked for', async () => {
    writeInPackage('preview/pay.js', `const apiKey = '${keyOf(302)}';\nconsole.log(apiKey.length);\n`);
    await openAt('preview/pay.js');
    await workbench.chooseFix(/^Preview: Read [A-Z_\d]+ from the environment/);
    await workbench.previewsFiles('pay.js', '.env');
    await workbench.picture('fix-preview');
    assert.ok(!(await workbench.text()).includes('process.env'), 'it was applied before it was agreed to');
    await workbench.applyPreview();
    await workbench.showsText('process.env');
    await workbench.run('File: Save All');
    await isSaved(keyOf(302), 'preview/pay.js');
  });

  it('changes every file that holds the value, after a preview', async () => {
    const text = `const apiKey = '${keyOf(303)}';\nconsole.log(apiKey.length);\n`;
    for (const path of ['everywhere/first.js', 'everywhere/second.js']) writeInPackage(path, text);
    await openAt('everywhere/first.js');
    await workbench.run('Keylift: Scan Workspace for Secrets');
    await workbench.shows(/findings in \d+ files/);
    await workbench.clickSquiggle();
    await workbench.chooseFix(/ everywhere \(2 files\)$/);
    // The list is longer than its place on the screen.
    await workbench.previewsFiles('.env');
    await workbench.picture('fix-everywhere');
    await workbench.applyPreview();
    await workbench.showsText('process.env');
    await workbench.run('File: Save All');
    await isSaved(keyOf(303), 'everywhere/first.js', 'everywhere/second.js');
  });
});
