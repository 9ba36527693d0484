/**
 * Every command of the palette: id -> handler. A new command gets a file of its own beside this one, a line below, and its
 * entry in package.json; a test compares the two.
 */
import { clearResults } from './clearResults';
import type { CommandHandler } from './deps';
import { fixAllInFile } from './fixAllInFile';
import { restartServer } from './restartServer';
import { scanWorkspace } from './scanWorkspace';
import { showLog } from './showLog';

/** Handlers by id. */
export const commandHandlers = {
  'keylift.scanWorkspace': scanWorkspace,
  'keylift.fixAllInFile': fixAllInFile,
  'keylift.clearResults': clearResults,
  'keylift.restartServer': restartServer,
  'keylift.showLog': showLog,
} as const satisfies Readonly<Record<`keylift.${string}`, CommandHandler>>;
