/**
 * Every command of the palette: id -> handler. A new command gets a file of its own beside this one, a line below, and its
 * entry in package.json; a test compares the two.
 */
import { clearResults } from './clearResults';
import type { CommandHandler } from './deps';
import { filterFindings } from './filterFindings';
import { fixAllInFile } from './fixAllInFile';
import { groupFindings } from './groupFindings';
import { openGuide } from './openGuide';
import { restartServer } from './restartServer';
import { scanWorkspace } from './scanWorkspace';
import { showLog } from './showLog';

/** Handlers by id. */
export const commandHandlers = {
  'keylift.scanWorkspace': scanWorkspace,
  'keylift.fixAllInFile': fixAllInFile,
  'keylift.openGuide': openGuide,
  'keylift.clearResults': clearResults,
  'keylift.restartServer': restartServer,
  'keylift.showLog': showLog,
  'keylift.groupFindings': groupFindings,
  'keylift.filterFindings': filterFindings,
} as const satisfies Readonly<Record<`keylift.${string}`, CommandHandler>>;
