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

/** How long a server may take to answer. */
const startDeadlineMs = 60_000;

/** A window without welcome pages, questions and chat. */
const defaultSettings = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
};

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
 * Installs the VSIX into a new profile and starts a server; resolves when it answers.
 *
 * @param {EditorRequest} request
 * @returns {Promise<RunningEditor>}
 */
export async function startEmbeddedEditor({ editor, vsix, settings = {}, automation = false, log, env: extra = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-editor-'));
  const profile = writeProfile(folder, settings);
  const env = environmentFor(extra);
  const pass = [editor.codeServer, ...profile];
  try {
    run(editor.node, [...pass, '--force', '--install-extension', vsix], { quiet: true, env });
    const port = await freePort();
    const child = startGroup(
      editor.node,
      [...pass, ...serverArguments(port, env), ...(automation ? ['--vscode-option', 'enable-smoke-test-driver'] : [])],
      { env },
    );
    if (log !== undefined) {
      const stream = createWriteStream(log);
      child.stdout?.pipe(stream);
      child.stderr?.pipe(stream);
    } else {
      child.stdout?.resume();
      child.stderr?.resume();
    }
    const exited = new Promise((resolve) => {
      child.once('exit', () => resolve(undefined));
      child.once('error', () => resolve(undefined));
    });
    const stop = async () => {
      await stopGroup(child.pid);
      removeFolder(folder);
    };
    const url = `http://127.0.0.1:${port}`;
    const ready = await Promise.race([answers(url), exited.then(() => false)]);
    if (!ready) {
      await stop();
      throw new Error('The embedded editor did not start.');
    }
    return { url, folder, pid: child.pid, exited, stop };
  } catch (error) {
    removeFolder(folder);
    throw error;
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
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify({ ...defaultSettings, ...settings }, null, 2));
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
      await delay(50); // Nobody listens yet.
    }
  }
  return false;
}

/** @param {string} folder */
function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
