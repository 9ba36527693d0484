/**
 * What the editor can do: its capabilities and wishes, read once from `initialize` into plain statements. Nothing else
 * looks at client capabilities.
 */
import type { InitializeParams } from 'vscode-languageserver';
import type { KeyliftInitializationOptions } from '../shared/protocol';

/** See the file's first lines. */
export interface Client {
  /** Workspace folders at the start, as URIs. */
  readonly folders: readonly string[];
  readonly options: KeyliftInitializationOptions;
  /**
   * How the diagnostics of open documents travel; never both ways, which an editor would show twice. An editor that can
   * pull does, unless it asks for `push`. Files that are not open are pushed either way: nobody pulls them.
   */
  readonly diagnostics: 'push' | 'pull';
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly markdown: boolean;
  /** Understands code actions that are more than a command. */
  readonly codeActions: boolean;
  readonly disabledActions: boolean;
  /** Asks for the edit of an action when it is chosen, and hands its `data` back. */
  readonly resolvesEdits: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly appliesEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly registersWatchers: boolean;
  readonly createsProgress: boolean;
}

function readOptions(raw: unknown): KeyliftInitializationOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const given = raw as Readonly<Record<keyof KeyliftInitializationOptions, unknown>>;
  return {
    ...((given.diagnostics === 'push' || given.diagnostics === 'pull') && { diagnostics: given.diagnostics }),
    notifications: given.notifications === true,
    storeVariables: given.storeVariables === true,
    guide: given.guide === true,
    usages: given.usages === true,
    verify: given.verify === true,
    keylift: given.keylift,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Reads `initialize`. Missing capabilities mean "cannot". */
export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace, window } = params.capabilities ?? {};
  const options = readOptions(params.initializationOptions);
  const canPull = textDocument?.diagnostic !== undefined;
  const published = canPull ? textDocument.diagnostic : textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  return {
    folders: foldersOf(params),
    options,
    diagnostics: canPull && options.diagnostics !== 'push' ? 'pull' : 'push',
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: published?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActions: action?.codeActionLiteralSupport !== undefined,
    disabledActions: action?.disabledSupport === true,
    resolvesEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    // Resource operations travel in `documentChanges` alone, so an editor that names some can read it.
    documentChanges: edits?.documentChanges === true || (edits?.resourceOperations?.length ?? 0) > 0,
    createsFiles: edits?.resourceOperations?.includes('create') === true,
    changeAnnotations: edits?.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsProgress: window?.workDoneProgress === true,
  };
}
