/**
 * Runs an embedded editor on loopback: throw-away user data, only the extension it is given, a free port. Whoever starts
 * one stops it; nothing of it outlives `stop()`.
 */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run, startGroup, stopGroup } from '../setup/processes.mjs';
import { windowSettings } from './settings.mjs';

/** How long a server may take to answer. */
const startDeadlineMs = 120_000;

/**
 * @typedef {object} EditorRequest
 * @property {import('./embeddedInstall.mjs').EmbeddedEditor} editor
 * @property {string} vsix the extension to install
 * @property {Readonly<Record<string, unknown>>} [settings] user settings, over the defaults
 * @property {boolean} [automation] let a page run tests inside the extension host (suppresses notifications)
 * @property {string} [log] file that gets what the server prints
 * @property {Readonly<Record<string, string>>} [env] further environment variables of the editor and its extensions
 *
 * @typedef {object} RunningEditor
 * @property {string} url `http://127.0.0.1:PORT`
 * @property {string} folder the temporary folder that holds its profile
 * @property {number | undefined} pid
 * @property {Promise<void>} ready resolves when it answers, rejects when it does not start
 * @property {Promise<void>} exited resolves when the server ends, for whatever reason
 * @property {() => Promise<void>} stop ends every process of it and removes its profile
 */

/** @returns {Promise<number>} a port of the loopback interface that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Installs the VSIX into a new profile and launches a server. From the moment this resolves, `stop()` is the caller's
 * duty; `ready` tells when the server answers, and rejects when it will not.
 *
 * @param {EditorRequest} request
 * @returns {Promise<RunningEditor>}
 */
export async function launchEmbeddedEditor({ editor, vsix, settings = {}, automation = false, log, env: extra = {} }) {
  const port = await freePort();
  // No await from here on: a signal must not come between making something and handing over how to remove it.
  const folder = mkdtempSync(join(tmpdir(), 'keylift-editor-'));
  try {
    const env = environmentFor(extra);
    const pass = [editor.codeServer, ...writeProfile(folder, settings)];
    run(editor.node, [...pass, '--force', '--install-extension', vsix], { quiet: true, env });
    const driver = automation ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
    const child = startGroup(editor.node, [...pass, ...serverArguments(port, env), ...driver], { env });
    keepOutput(child, log);
    const exited = new Promise((resolve) => {
      child.once('exit', () => resolve(undefined));
      child.once('error', () => resolve(undefined));
    });
    const url = `http://127.0.0.1:${port}`;
    const ready = Promise.race([answers(url), exited.then(() => false)]).then((didAnswer) => {
      if (!didAnswer) throw new Error('The embedded editor did not start.');
    });
    const stop = async () => {
      await stopGroup(child.pid);
      removeFolder(folder);
    };
    return { url, folder, pid: child.pid, exited, ready, stop };
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

/**
 * Launches a server and waits until it answers; see {@link launchEmbeddedEditor}.
 *
 * @param {EditorRequest} request
 * @returns {Promise<RunningEditor>}
 */
export async function startEmbeddedEditor(request) {
  const running = await launchEmbeddedEditor(request);
  try {
    await running.ready;
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/**
 * The address that opens a folder, and a file of it, in a running editor.
 *
 * @param {string} url the editor's
 * @param {{ folder: string, file?: string }} place absolute paths
 */
export function editorAddress(url, { folder, file }) {
  const query = new URLSearchParams({ folder });
  const { host } = new URL(url);
  if (file !== undefined) query.set('payload', JSON.stringify([['openFile', `vscode-remote://${host}${file}`]]));
  return `${url}/?${query}`;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string | undefined} log
 */
function keepOutput(child, log) {
  const sink = log === undefined ? undefined : createWriteStream(log);
  for (const stream of [child.stdout, child.stderr]) {
    if (sink === undefined) stream?.resume();
    else stream?.pipe(sink);
  }
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {string[]} the arguments that name the profile
 */
function writeProfile(folder, settings) {
  const user = join(folder, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...windowSettings, ...settings }, null, 2));
  const config = join(folder, 'config.yaml');
  writeFileSync(config, '');
  return ['--config', config, '--user-data-dir', user, '--extensions-dir', join(folder, 'extensions')];
}

/**
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 */
function serverArguments(port, env) {
  return [
    ...['--bind-addr', `127.0.0.1:${port}`],
    ...['--auth', env['PASSWORD'] ? 'password' : 'none'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
  ];
}

/**
 * The caller's environment without what would change the editor's own Node.
 *
 * @param {Readonly<Record<string, string>>} extra
 */
function environmentFor(extra) {
  const env = { ...process.env, ...extra };
  for (const name of ['NODE_OPTIONS', 'NODE_PATH', 'VSCODE_IPC_HOOK_CLI', 'ELECTRON_RUN_AS_NODE']) delete env[name];
  return env;
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answered in time
 */
async function answers(url) {
  const deadline = Date.now() + startDeadlineMs;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${url}/healthz`)).ok) return true;
    } catch {
      // Nobody listens yet.
    }
    await delay(50);
  }
  return false;
}

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
