/**
 * Shows a page in the user's browser where there is a screen to show it on. Never fails: the address is printed anyway.
 */
import { spawn } from 'node:child_process';
import { findProgram } from '../setup/processes.mjs';

/** @returns {{ command: string, args: string[] } | undefined} how this system opens an address */
function opener() {
  if (process.env['CI'] !== undefined || !process.stdout.isTTY) return undefined;
  if (process.platform === 'darwin') return { command: 'open', args: [] };
  if (process.platform === 'win32') return { command: 'explorer.exe', args: [] };
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const command = findProgram(['xdg-open']);
  return screen && command ? { command, args: [] } : undefined;
}

/** @param {string} url */
export function openInBrowser(url) {
  const found = opener();
  if (found === undefined) return;
  const child = spawn(found.command, [...found.args, url], { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('(The browser did not open by itself.)'));
  child.unref();
}
