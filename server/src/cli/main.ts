/**
 * Where the command line starts. Hooks and workers are started over and over, and a process pays for every byte of code that it
 * loads: they get a bundle without the other commands.
 */
import { isMainThread } from 'node:worker_threads';
import { hookNames } from '../host/hooks/hookScript';
import type { mainWith } from './mainCommands';

const [, , command, action, hook] = process.argv;
const isHook = command === 'hooks' && action === 'run' && hookNames.some((name) => name === hook);
const bundle = isHook || !isMainThread ? './hook.js' : './commands.js';
const { mainWith: run } = require(bundle) as { readonly mainWith: typeof mainWith };
void run(__filename);
