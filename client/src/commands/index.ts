/**
 * Every command of the palette: id -> handler. A new command gets a file of its own beside this one, a line below, and its
 * entry in package.json; a test compares the two.
 */
import { adoptBaseline } from './adoptBaseline';
import { clearResults } from './clearResults';
import { copyReport } from './copyReport';
import type { CommandHandler } from './deps';
import { explainPush } from './explainPush';
import { filterFindings } from './filterFindings';
import { fixAllInFile } from './fixAllInFile';
import { fixFindings } from './fixFindings';
import { groupFindings } from './groupFindings';
import { ignoreFindings } from './ignoreFindings';
import { markRotated } from './markRotated';
import { openGuide } from './openGuide';
import { openReport } from './openReport';
import { restartServer } from './restartServer';
import { revokeKey } from './revokeKey';
import { scanChanges } from './scanChanges';
import { scanWorkspace } from './scanWorkspace';
import { showLog } from './showLog';
import { showUsages } from './showUsages';
import { verifyKey } from './verifyKey';

/** Handlers by id. */
export const commandHandlers = {
  'keylift.scanWorkspace': scanWorkspace,
  'keylift.fixAllInFile': fixAllInFile,
  'keylift.openGuide': openGuide,
  'keylift.showUsages': showUsages,
  'keylift.verifyKey': verifyKey,
  'keylift.revokeKey': revokeKey,
  'keylift.markRotated': markRotated,
  'keylift.clearResults': clearResults,
  'keylift.restartServer': restartServer,
  'keylift.showLog': showLog,
  'keylift.groupFindings': groupFindings,
  'keylift.filterFindings': filterFindings,
  'keylift.fixFindings': fixFindings,
  'keylift.ignoreFindings': ignoreFindings,
  'keylift.copyReport': copyReport,
  'keylift.scanChanges': scanChanges,
  'keylift.adoptBaseline': adoptBaseline,
  'keylift.explainPush': explainPush,
  'keylift.openReport': openReport,
} as const satisfies Readonly<Record<`keylift.${string}`, CommandHandler>>;
