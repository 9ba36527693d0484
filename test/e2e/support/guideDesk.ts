/**
 * What the tests of the guide stand on: a sample whose keys were pushed to a remote, providers on this machine, an editor that
 * reaches nobody else, and the ways by which a user comes to the guide.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { type RunningEditor, startEmbeddedEditor } from '../../../scripts/editor/embeddedServer.mjs';
import { createSampleWorkspace, type SampleWorkspace } from '../../../scripts/sample/workspace.mjs';
import { crc32, toBase62 } from '../../../server/src/core/checks/crc32';
import { type LoopbackProviders, startProviders } from '../../support/loopbackProviders';
import { randomText } from '../../support/samples';
import { openBrowser, type TestBrowser } from './browser';
import { noteRequests, type SentRequest, storedText } from './browserTraces';
import { editorParts, outFolder } from './repository';
import { waitUntilAsync } from './waitUntil';
import { openWorkbench, type Workbench } from './workbench';

/** What the editor itself would keep of the user's files is switched off: the tests are about what Keylift keeps. */
const settings = { 'git.enabled': false, 'workbench.localHistory.enabled': false, 'files.hotExit': 'off' };

/** Hosts of Mailgun, in the order in which they are asked. */
export const mailgunHosts = ['api.mailgun.net', 'api.eu.mailgun.net'];

/** See the file's first lines. */
export class GuideDesk {
  workbench!: Workbench;

  /** What the browser sent to anybody but the editor. */
  readonly sent: readonly SentRequest[];

  private constructor(
    readonly sample: SampleWorkspace,
    /** The remote, and beside it what the editor and Keylift keep outside of the profile. */
    readonly remote: string,
    readonly providers: LoopbackProviders,
    readonly editor: RunningEditor,
    readonly browser: TestBrowser,
    /** The Mailgun key of the sample. */
    readonly key: string,
  ) {
    this.sent = noteRequests(browser.page.context(), browser.page, editor.url);
  }

  /** @param name of the log */
  static async set(name: string): Promise<GuideDesk> {
    const sample = createSampleWorkspace();
    writeFileSync(join(sample.folder, 'ping.sh'), 'curl --user "api:$MAILGUN_API_KEY" "$1"\n');
    writeFileSync(join(sample.folder, 'jobs', 'issues.py'), `GITHUB_TOKEN = "${githubToken()}"\n`);
    const remote = mkdtempSync(join(tmpdir(), 'keylift-remote-'));
    const git = (...args: string[]) => assert.equal(spawnSync('git', args, { cwd: sample.folder }).status, 0);
    git('init', '--quiet', '--bare', remote);
    git('remote', 'add', 'origin', remote);
    git('push', '--quiet', 'origin', 'HEAD:main');
    const providers = await startProviders([...mailgunHosts, 'gitlab.com']);
    const env = { ...definedOnly(providers.env), XDG_STATE_HOME: join(remote, 'state') };
    const log = join(outFolder('logs'), `${name}-editor.log`);
    const editor = await startEmbeddedEditor({ ...editorParts(), settings, log, env });
    const browser = await openBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    await browser.page.context().grantPermissions(permissions, { origin: editor.url });
    const [key = ''] = /key-\w{32}/.exec(readFileSync(sample.file, 'utf8')) ?? [];
    assert.equal(key.length, 36, 'the sample holds a key');
    return new GuideDesk(sample, remote, providers, editor, browser, key);
  }

  async clear(): Promise<void> {
    await this.browser.close();
    await this.editor.stop();
    await this.providers.stop();
    this.sample.remove();
    rmSync(this.remote, { recursive: true, force: true });
  }

  /** The text of a file of the sample. */
  read(path: string): string {
    return readFileSync(join(this.sample.folder, path), 'utf8');
  }

  /** Opens the window, anew if it is open: that is a restart of the extension. */
  async open(path: string): Promise<void> {
    const { folder } = this.sample;
    this.workbench = await openWorkbench(this.browser.page, this.editor.url, { folder, file: join(folder, path) });
  }

  /**
   * Loads the window again as it was, without a file in its address, once the editor has written down the open page with what
   * it is about, and a text of its state: a window on the web writes every few seconds, and not when it goes.
   */
  async restart(kept: RegExp): Promise<void> {
    await waitUntilAsync('the state of the window', async () => {
      const stored = await storedText(this.browser.page);
      return /mainThreadWebview-keylift\.guide[\s\S]{0,4000}?\bsubject\b/.test(stored) && kept.test(stored);
    });
    await this.browser.page.goto('about:blank');
    this.workbench = await openWorkbench(this.browser.page, this.editor.url, { folder: this.sample.folder });
  }

  /** Keeps a picture of a window that is high enough for most of the page. */
  async tallPicture(name: string): Promise<void> {
    const { page } = this.browser;
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 1600, height: 3600 });
    await this.workbench.picture(name);
    if (usual !== null) await page.setViewportSize(usual);
  }

  /** Presses a button of the editor's question. */
  async answer(name: string): Promise<void> {
    await this.browser.page.locator('.monaco-dialog-box').getByRole('button', { name, exact: true }).click();
  }

  /** The page of the guide, in its frames. */
  async guidePage(): Promise<FrameLocator> {
    const page = this.browser.page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  /** Opens the guide of the first key in a file, by the palette. */
  async openGuide(path: string): Promise<FrameLocator> {
    await this.open(path);
    await this.workbench.squiggles.first().waitFor();
    await this.workbench.clickSquiggle();
    await this.workbench.run('Keylift: This Key Leaked...');
    return this.guidePage();
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const entries = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(entries);
}

/** A token as GitHub makes them, with its checksum. */
function githubToken(): string {
  const body = randomText('base62', 30);
  return `gh${'p'}_${body}${toBase62(crc32(body), 6)}`;
}
