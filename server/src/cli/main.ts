/**
 * Where the command line starts. Hooks and workers are started over and over, and a process pays for every byte of code that it
 * loads: they get a bundle without the other commands.
 */
import { isMainThread } from 'node:worker_threads';
import { hookNames } from '../host/hooks/hookScript';
import { optimizeLate } from '../host/optimizeLate';
import type { mainWith } from './mainCommands';

const [, , command, action, hook] = process.argv;
// All of them end soon, but for the server.
if (isMainThread && command !== 'lsp') optimizeLate();
const isHook = command === 'hooks' && action === 'run' && hookNames.some((name) => name === hook);
const bundle = isHook || !isMainThread ? './hook.js' : './commands.js';
const { mainWith: run } = require(bundle) as { readonly mainWith: typeof mainWith };
void run(__filename);
