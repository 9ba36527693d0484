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
import { type LoopbackProviders, startProviders } from '../../support/loopbackProviders';
import { openBrowser, type TestBrowser } from './browser';
import { editorParts, outFolder } from './repository';
import { openWorkbench, type Workbench } from './workbench';

/** What the editor itself would keep of the user's files is switched off: the tests are about what Keylift keeps. */
const settings = { 'git.enabled': false, 'workbench.localHistory.enabled': false, 'files.hotExit': 'off' };

/** Hosts of Mailgun, in the order in which they are asked. */
const mailgunHosts = ['api.mailgun.net', 'api.eu.mailgun.net'];

/** See the file's first lines. */
export class GuideDesk {
  workbench!: Workbench;

  private constructor(
    readonly sample: SampleWorkspace,
    private readonly remote: string,
    readonly providers: LoopbackProviders,
    readonly editor: RunningEditor,
    readonly browser: TestBrowser,
    /** The Mailgun key of the sample. */
    readonly key: string,
  ) {}

  /** @param name of the log */
  static async set(name: string): Promise<GuideDesk> {
    const sample = createSampleWorkspace();
    writeFileSync(join(sample.folder, 'ping.sh'), 'curl --user "api:$MAILGUN_API_KEY" "$1"\n');
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
