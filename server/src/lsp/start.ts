/**
 * Where the language server starts: runs its bundle, `languageServer.js`, with the code that was compiled of it before. A
 * process pays for every byte of code that it compiles, and an editor waits for it.
 */
import { join } from 'node:path';
import { runBundle } from '../host/codeCache';
import { stateDirectory } from '../host/stateDirectory';

/** By then a server has answered, and shown the first diagnostics, if it is used at all. */
const settledMs = 2000;

const { keep } = runBundle(join(__dirname, 'languageServer.js'), join(stateDirectory(process.env), 'code'));
let isKept = false;
const keepOnce = () => {
  if (!isKept) keep();
  isKept = true;
};
setTimeout(keepOnce, settledMs).unref();
process.once('exit', (code) => {
  // What ended too early has compiled next to nothing.
  if (code === 0) keepOnce();
});
