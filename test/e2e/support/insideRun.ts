/**
 * Runs a bundle of mocha tests inside the extension host of a real editor that has the packed VSIX installed. A page of
 * the editor's own web client starts them, and reports what they print and how they end.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { startEmbeddedEditor } from '../../../scripts/editor/embeddedServer.mjs';
import { openBrowser } from './browser';
import { editorParts, outFolder } from './repository';

/** What to run. */
export interface InsideRequest {
  /** CommonJS file that exports `run(): Promise<void>`, which rejects when a test fails. */
  readonly tests: string;
  /** Folder or `.code-workspace` file to open. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment variables of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** How it ended. */
export interface InsideResult {
  readonly passed: boolean;
  /** What the tests printed. */
  readonly output: string;
}

/** Lines that the editor itself prints into the same console. */
const noise =
  /Resolv(?:ing|ed) connection token|Creating a socket|reconnection-grace|builtin extensions cache|Service Worker|AgentHost|AccountPolicyGate|open-vsx|authentication provider/;

/** A web client saves by itself a second after an edit; these tests say when, or switch it on. */
const quiet = { 'files.autoSave': 'off', 'keylift.trace.server': 'messages' };

/** Runs the tests; see {@link InsideRequest}. */
export async function runInside(request: InsideRequest): Promise<InsideResult> {
  const work = mkdtempSync(join(tmpdir(), 'keylift-inside-'));
  const log = join(outFolder('logs'), 'inside-editor.log');
  try {
    const { env } = request;
    const given = { settings: { ...quiet, ...request.settings }, ...(env && { env }) };
    const server = await startEmbeddedEditor({ ...editorParts(), automation: true, log, ...given });
    try {
      const browser = await openBrowser();
      try {
        const result = await drive(browser.page, server.url, writeHarness(work), request);
        if (!result.passed) keepLogs(server.folder);
        return result;
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Keeps what the editor and Keylift logged (names of messages, no texts) for whoever looks into a failure. */
function keepLogs(folder: string): void {
  cpSync(join(folder, 'user', 'logs'), join(outFolder('logs'), `inside-${Date.now()}`), { recursive: true });
}

/** An extension that does nothing: the editor wants one under development, and Keylift itself is the installed VSIX. */
function writeHarness(work: string): string {
  const harness = join(work, 'harness');
  mkdirSync(harness);
  const manifest = { name: 'harness', publisher: 'keylift-tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(harness, 'package.json'), JSON.stringify(manifest));
  return harness;
}

async function drive(page: Page, url: string, harness: string, request: InsideRequest): Promise<InsideResult> {
  const lines: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = format(...args);
    if (!noise.test(line)) lines.push(line);
  });
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    setTimeout(resolve, request.timeoutMs, -1).unref();
  });
  const uri = (path: string) => `vscode-remote://${new URL(url).host}${path}`;
  const payload = [
    ['extensionDevelopmentPath', uri(harness)],
    ['extensionTestsPath', uri(request.tests)],
    ['skipWelcome', 'true'],
  ];
  const kind = request.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ payload: JSON.stringify(payload), [kind]: request.folder });
  await page.goto(`${url}/?${query}`);
  const code = await ended;
  if (code === -1) lines.push(`the tests did not end within ${request.timeoutMs / 1000} s`);
  if (code !== 0) await page.screenshot({ path: join(outFolder('screenshots'), 'inside-failed.png') });
  return { passed: code === 0, output: lines.join('\n') };
}
