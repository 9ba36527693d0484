/**
 * The composition root: from a connection and what the host gives to a running language server. Start reading here; it
 * only wires. The way of a keystroke: documents -> engine -> analyses -> diagnostics.
 */
import {
  type Connection,
  ErrorCodes,
  PositionEncodingKind,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { envValueId } from '../core/knownValues';
import { withOwnDetectors } from '../core/userDetectors/namedCatalogue';
import { dayOf } from '../shared/day';
import { createAnalyses } from './analyses';
import { createBoundary } from './boundary';
import { type Client, readClient } from './client';
import { createFileLook } from './closedFiles';
import { createConfiguration } from './configuration';
import type { ServerDeps } from './deps';
import { createDocuments } from './documents';
import { createEngine } from './engine';
import { createEverywhere } from './everywhere';
import type { Feature } from './feature';
import { createCodeActions } from './features/codeActions';
import { createDiagnostics } from './features/diagnostics';
import { createDocumentFindings } from './features/documentFindings';
import { createExecuteCommand } from './features/executeCommand';
import { createExplainPush } from './features/explainPush';
import { createFixAll } from './features/fixAll';
import { createGuides } from './features/guide';
import { createHover } from './features/hover';
import { createIgnoreFindings } from './features/ignoreFindings';
import { createMarkRotated } from './features/markRotated';
import { createMoveToStore } from './features/moveToStore';
import { createRevoke } from './features/revoke';
import { createScanChanges } from './features/scanChanges';
import { createScanText } from './features/scanText';
import { createSettings } from './features/settings';
import { createUsages } from './features/usages';
import { createVerify } from './features/verify';
import { createWatchedFiles } from './features/watchedFiles';
import { createWorkspaceScan } from './features/workspaceScan';
import { createWriteReport } from './features/writeReport';
import { createFixes } from './fixes';
import { createFollowedFolders } from './followedFolders';
import { createFurtherFixes } from './furtherFixes';
import { createIgnoreActions } from './ignoreActions';
import { createLog } from './log';
import { createPlanner } from './planner';
import { createProgress } from './progress';
import { createProjects } from './projects';
import { createPublisher } from './publisher';
import { createResults } from './results';
import { createScheduler } from './scheduler';
import { createTeamRules } from './teamRules';
import { createTrees } from './trees';

/** Everything that features stand on, for one editor. */
function createServices(connection: Connection, given: ServerDeps, client: Client) {
  const log = createLog(connection);
  const boundary = createBoundary(log, given.clock);
  const scheduler = createScheduler(given.clock, log);
  const documents = createDocuments(connection, boundary, log);
  const projects = createProjects({ ...given, folders: client.folders, documents });
  const team = createTeamRules({ ...given, projects, today: () => dayOf(Date.now()) });
  const deps = { ...given, catalogue: withOwnDetectors(given.catalogue, team.own) };
  const isDetector = (id: string) => id === envValueId || deps.catalogue.detectors.has(id);
  const refresh = () => analyses.refresh();
  const onLateAnswer = refresh;
  const configuration = createConfiguration({ connection, client, scheduler, log, isDetector, onLateAnswer });
  const settingsFor = (uri: string) => configuration.settingsOf(projects.settingsScopeOf(uri));
  const engine = createEngine({ ...deps, documents, scheduler, log });
  const analyses = createAnalyses({ documents, engine, projects, team, settingsFor, log });
  const publisher = createPublisher(connection);
  const look = createFileLook({ ...deps, projects, team, settingsFor });
  const results = createResults({ ...deps, connection, client, documents, publisher, look, settingsFor, log });
  const followed = createFollowedFolders({ ...deps, scheduler, results, team, settingsFor, log });
  const trees = createTrees(documents, deps.parser, scheduler);
  const planner = createPlanner({ ...deps, projects, trees, log });
  const fixes = createFixes({ planner, documents, client });
  const ignoreActions = createIgnoreActions({ team, documents, trees, client });
  const everywhere = createEverywhere({ ...deps, documents, analyses, results, projects, team, client });
  const furtherFixes = createFurtherFixes({ ...deps, projects, everywhere, client });
  const progress = createProgress(connection, client, log);
  const core = {
    ...deps,
    connection,
    client,
    log,
    boundary,
    scheduler,
    documents,
    projects,
    team,
    configuration,
    settingsFor,
  };
  return {
    ...core,
    analyses,
    publisher,
    results,
    followed,
    trees,
    fixes,
    furtherFixes,
    ignoreActions,
    progress,
    refresh,
  };
}

function createFeatures(services: ReturnType<typeof createServices>): readonly Feature[] {
  const fixAll = createFixAll(services);
  const moveToStore = createMoveToStore(services);
  const usages = createUsages(services);
  const guides = createGuides({ ...services, usages });
  const workspaceScan = createWorkspaceScan(services);
  return [
    createDiagnostics(services),
    createDocumentFindings(services),
    createHover(services),
    createCodeActions({ ...services, moveToStore }),
    fixAll,
    workspaceScan,
    createIgnoreFindings(services),
    createScanChanges(services),
    createScanText(services),
    usages,
    createVerify(services),
    createRevoke(services),
    createMarkRotated(services),
    createExplainPush(services),
    createWriteReport(services),
    guides,
    createExecuteCommand({ ...services, fixAll, guides, moveToStore, workspaceScan }),
    createSettings(services),
    createWatchedFiles(services),
  ];
}

/** Answers `initialize` and everything after it. The caller still has to make the connection listen. */
export function createServer(connection: Connection, deps: ServerDeps): void {
  // Whatever no feature has registered: too early, or unknown. Registered handlers come before this one.
  let isInitialized = false;
  connection.onRequest((method) => {
    if (!isInitialized) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    throw new ResponseError(ErrorCodes.MethodNotFound, `Keylift does not know ${method}`);
  });
  connection.onInitialize((params) => {
    if (isInitialized) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize comes once');
    const client = readClient(params);
    isInitialized = true;
    const services = createServices(connection, deps, client);
    const features = createFeatures(services);
    connection.onInitialized(() => {
      for (const warning of deps.warnings) services.log.warn(warning);
      for (const feature of features) feature.initialized?.();
    });
    connection.onShutdown(() => {
      services.boundary.close();
      services.scheduler.dispose();
      services.trees.dispose();
      for (const feature of features) feature.dispose?.();
    });
    const base: ServerCapabilities = {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    };
    const capabilities = Object.assign(base, ...features.map((feature) => feature.capabilities)) as ServerCapabilities;
    return { capabilities, serverInfo: { name: 'keylift', version: deps.version } };
  });
}
