/**
 * Where the command line starts. Hooks and workers are started over and over, and a process pays for every byte of code that it
 * loads: they get a bundle without the other commands. What was compiled for a hook or a scan is kept for the next one.
 */
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { runBundle } from '../host/codeCache';
import { hookNames } from '../host/hooks/hookScript';
import { optimizeLate } from '../host/optimizeLate';
import { stateDirectory } from '../host/stateDirectory';
import type { mainWith } from './mainCommands';

/** The bundle's exports, of code that was kept if there is any. */
function runKept(bundle: string): unknown {
  const { exports, keep } = runBundle(join(__dirname, bundle), join(stateDirectory(process.env), 'code'));
  // With and without findings; what ended otherwise has hardly begun. A thread sees no end of its own.
  process.once('exit', (code) => {
    if (code <= 1) keep();
  });
  return exports;
}

const [, , command, action, hook] = process.argv;
// All of them end soon, but for the server.
if (isMainThread && command !== 'lsp') optimizeLate();
const isHook = command === 'hooks' && action === 'run' && hookNames.some((name) => name === hook);
const bundle = isHook || !isMainThread ? 'hook.js' : 'commands.js';
const exported = isHook || command === 'scan' ? runKept(bundle) : require(join(__dirname, bundle));
const { mainWith: run } = exported as { readonly mainWith: typeof mainWith };
void run(__filename);
