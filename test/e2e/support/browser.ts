/**
 * A headless Chromium with a throw-away profile for the tests that look at the editor from outside. `CHROME` names
 * another browser than the system's.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/setup/systemPackages.mjs';

/** An open browser; whoever opened it closes it. */
export interface TestBrowser {
  readonly page: Page;
  /** The folder of its profile, which goes when it is closed. */
  readonly profile: string;
  close(): Promise<void>;
}

const switches = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
];

/**
 * Opens a browser with one empty page of 1280 x 800.
 *
 * @throws Error when there is no Chromium
 */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: npm test says how to install it');
  const profile = mkdtempSync(join(tmpdir(), 'keylift-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: switches,
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    profile,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
