/**
 * `npm start [-- FOLDER]`: opens an editor with Keylift, as packed for users, on a folder or on a sample workspace. Sets
 * up whatever a fresh clone lacks. Ends with its editor, or ends it on Ctrl+C, and leaves neither processes nor files.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDesktopEditor, openDesktopEditor } from './editor/desktop.mjs';
import { prepareEmbeddedEditor } from './editor/embeddedInstall.mjs';
import { editorAddress, launchEmbeddedEditor } from './editor/embeddedServer.mjs';
import { openInBrowser } from './editor/openInBrowser.mjs';
import { createSampleWorkspace } from './sample/workspace.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { packageVsix } from './setup/vsix.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ folder: string, file?: string }} Place what to open, and which file of it to show first */

/** What must be undone at the end, last first. @type {(() => void | Promise<void>)[]} */
const undo = [];
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  for (const step of undo.reverse()) await step();
  process.exit(code);
}

/** npm ended by a signal takes its shell along, but not what the shell started: this program has to notice by itself. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void end(0), 300).unref();
}

/**
 * @param {readonly string[]} args
 * @returns {string | undefined} the folder that was asked for
 */
function folderOf(args) {
  const [first, ...more] = args;
  if (first === undefined) return undefined;
  if (more.length > 0 || first.startsWith('-')) throw new Error('Usage: npm start [-- FOLDER]');
  // npm runs scripts in the repository; a relative path is meant from where the user typed it.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), first);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}`);
  return folder;
}

/** @returns {Place} */
function sample() {
  const { folder, file, remove } = createSampleWorkspace();
  undo.push(remove);
  return { folder, file };
}

/**
 * @param {string} code
 * @param {string} vsix
 * @param {Place} place
 */
async function showOnDesktop(code, vsix, place) {
  const editor = openDesktopEditor({ code, vsix, ...place });
  undo.push(editor.stop);
  console.log(`\nVS Code opens ${place.folder}\nClose its window, or press Ctrl+C here, to end.`);
  await editor.exited;
}

/**
 * @param {string} vsix
 * @param {Place} place
 */
async function showEmbedded(vsix, place) {
  const editor = await launchEmbeddedEditor({ editor: prepareEmbeddedEditor(root), vsix });
  undo.push(editor.stop);
  await editor.ready;
  const url = editorAddress(editor.url, place);
  console.log(
    `\nKeylift is ready in an embedded VS Code:\n\n  ${url}\n\nIt shows ${place.folder}\nPress Ctrl+C to end.`,
  );
  openInBrowser(url);
  await editor.exited;
}

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
  endWithNpm();
  const asked = folderOf(process.argv.slice(2));
  ensureDependencies(root);
  console.log('Building and packing the extension ...');
  const vsix = packageVsix(root);
  const place = asked === undefined ? sample() : { folder: asked };
  const code = process.env['KEYLIFT_EDITOR'] === 'embedded' ? undefined : findDesktopEditor();
  if (code === undefined) await showEmbedded(vsix, place);
  else await showOnDesktop(code, vsix, place);
}

try {
  await main();
  await end(0);
} catch (error) {
  if (!ending) console.error(error instanceof Error ? error.message : error);
  await end(1);
}
