/**
 * The editor's window as a user meets it: keyboard, menus and what stands on the screen. Waits for what appears, with a
 * deadline; knows the window's structure so that the tests need not.
 */
import { join } from 'node:path';
import { errors, type Locator, type Page } from 'playwright-core';
import { editorAddress } from '../../../scripts/editor/embeddedServer.mjs';
import { outFolder, root } from './repository';

/** Long enough for a machine that is busy with other work; what is waited for usually takes a second or two. */
const deadlineMs = 90_000;
/** After this a user would press the keys again. */
const againMs = 5000;

/** Opens a folder, and a file of it, in a running editor. */
export function openWorkbench(page: Page, url: string, place: { folder: string; file?: string }): Promise<Workbench> {
  return openAddress(page, editorAddress(url, place));
}

/** Opens an address that shows a file in an editor. */
export async function openAddress(page: Page, address: string): Promise<Workbench> {
  page.setDefaultTimeout(deadlineMs);
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench');
  await page.waitForSelector('.monaco-editor .view-line');
  return new Workbench(page);
}

/** One window. */
export class Workbench {
  constructor(private readonly page: Page) {}

  /** The underlines of the active editor. */
  get squiggles(): Locator {
    return this.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning');
  }

  /** What the active editor shows, with plain spaces. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-lines').first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /** Waits until the active editor shows a text. */
  async showsText(part: string): Promise<void> {
    await this.page.locator('.editor-instance .view-lines', { hasText: part }).first().waitFor();
  }

  /** Waits until a text stands anywhere in the window. */
  async shows(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until so many underlines stand in the editor. */
  async showsSquiggles(count: number): Promise<void> {
    const selector = '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning';
    await this.page.waitForFunction(([css, n]) => document.querySelectorAll(css).length === n, [
      selector,
      count,
    ] as const);
  }

  /** Types into the focused editor, as fast as a test can. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys one after the other: `press('Control+Home', 'End')`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Focuses the active editor with the caret at the beginning of the file. */
  async focusEditor(): Promise<void> {
    await this.page.locator('.editor-instance .view-line').first().click();
    await this.press('Control+Home');
  }

  /**
   * Opens the menu of fixes at the caret until it holds one with such a title: on a busy machine a request can come back empty
   * once, or with the entries of others alone. @returns the titles in it, the focused one first
   */
  async openFixes(title: RegExp): Promise<readonly string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    const wanted = rows.filter({ hasText: title }).first();
    await this.repeat('the fix in a menu', wanted, () => this.press('Escape', 'Control+.'));
    return (await rows.allInnerTexts()).map((text) => text.trim());
  }

  /**
   * Opens the menu of the lightbulb beside the caret, and takes the fix with such a title, both by the mouse. A menu that was
   * opened before the underline was there lists other things; a user closes it and clicks again.
   */
  private async chooseFromLightbulb(title: RegExp): Promise<void> {
    const bulb = this.page.locator('.lightBulbWidget:visible, .margin [class*="gutter-lightbulb"]:visible').first();
    const row = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
    await this.repeat('the menu of the lightbulb', row, async () => {
      // The bulb goes with Escape, and comes with a move of the caret.
      await this.press('Escape', 'ArrowRight');
      await bulb.click({ timeout: againMs }).catch(ignoreTimeout);
    });
    await row.click();
  }

  /**
   * Takes a fix from the menu of the lightbulb, by the mouse, until the text holds `part`: a menu that draws its rows anew
   * swallows a click. A fix that is refused is not tried again.
   */
  async fixFromLightbulb(title: RegExp, part: string): Promise<void> {
    const text = this.page.locator('.editor-instance .view-lines', { hasText: part }).first();
    const refusal = this.page.locator('.notifications-toasts', { hasText: 'Nothing was changed' });
    await this.repeat(`"${part}" after a fix from the lightbulb`, text, async () => {
      if (await refusal.isVisible()) throw new Error(await refusal.innerText());
      await this.chooseFromLightbulb(title);
      await text.waitFor({ timeout: 4 * againMs }).catch(ignoreTimeout);
    });
  }

  /** Opens the menu of fixes, and takes the one with such a title by the keyboard. */
  async chooseFix(title: RegExp): Promise<void> {
    const titles = await this.openFixes(title);
    const at = titles.findIndex((each) => title.test(each));
    if (at < 0) throw new Error(`there is no such fix, but ${titles.join(' | ')}`);
    await this.press(...Array.from({ length: at }, () => 'ArrowDown'), 'Enter');
  }

  /** Waits for the preview of an edit in which some files are listed, by their names. */
  async previewsFiles(...files: readonly string[]): Promise<void> {
    const names = this.page.locator('.bulk-edit-panel .monaco-list-row .monaco-icon-label .label-name');
    for (const file of files) await names.getByText(file, { exact: true }).first().waitFor();
  }

  /** Agrees to a preview, and waits until it is gone: it shows the new text, too. */
  async applyPreview(): Promise<void> {
    const button = this.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).first();
    await button.click();
    await button.waitFor({ state: 'hidden' });
  }

  /** Waits until no tab has anything to save. */
  async showsNothingUnsaved(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.tabs-container .tab.dirty') === null);
  }

  /** Runs a command by its title in the palette. */
  async run(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]:visible').first();
    const row = this.page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^="${title}"]`);
    // A window that is still being set up does not hear the key, or does not know the command yet.
    await this.repeat(`"${title}" in the palette`, row, async () => {
      await this.press('Escape', 'F1');
      await input.waitFor({ timeout: againMs }).catch(ignoreTimeout);
      // It may close again meanwhile.
      if (await input.isVisible()) await input.fill(`>${title}`, { timeout: againMs }).catch(ignoreTimeout);
    });
    await this.press('Enter');
  }

  /** Does something until it shows, as a user does. @param what completes "waited in vain for ..." */
  private async repeat(what: string, shown: Locator, act: () => Promise<void>): Promise<void> {
    for (const deadline = Date.now() + deadlineMs; !(await shown.isVisible()); ) {
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await act();
      await shown.waitFor({ timeout: againMs }).catch(ignoreTimeout);
    }
  }

  /** Rows of the view in the side bar that are on the screen. */
  get treeRows(): Locator {
    return this.page.locator('.sidebar .monaco-list-row:visible');
  }

  /** Rows of the Problems panel that are on the screen. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /**
   * Rests the pointer on the first underline until its hover holds all of some texts: the message of a problem is there
   * before the server's own part is. @returns all of the hover's text
   */
  async hoverSquiggle(...parts: readonly string[]): Promise<string> {
    const anyHover = this.page.locator('.monaco-hover:visible');
    const hover = parts.reduce((each, hasText) => each.filter({ hasText }), anyHover).first();
    await this.repeat('a hover', hover, async () => {
      await this.page.mouse.move(0, 0);
      await this.squiggles.first().hover({ force: true });
    });
    return hover.innerText();
  }

  /** Puts the caret on the first underline. */
  async clickSquiggle(): Promise<void> {
    await this.squiggles.first().click({ force: true });
  }

  /** Keeps a picture under `out/screenshots/`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(outFolder('screenshots'), `${name}.png`), animations: 'disabled' });
  }

  /**
   * Renews a picture of the documentation when `KEYLIFT_PICTURES=1` asks for it.
   *
   * @param height how much of the window it shows, from the top, in pixels
   */
  async publish(name: string, height: number): Promise<void> {
    if (process.env['KEYLIFT_PICTURES'] !== '1') return;
    const clip = { x: 0, y: 0, width: 1280, height };
    await this.page.screenshot({ path: join(root, 'docs', 'images', `${name}.png`), animations: 'disabled', clip });
  }
}

/** The caller asks again. */
function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}
