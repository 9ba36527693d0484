/**
 * Follows files beside the open documents: ignore rules, which decide whether a `.env` is safe, and files that scans found
 * something in. Also hears of saves, for editors that watch nothing.
 */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { envNames } from '../../host/rules/envValues';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import type { Documents } from '../documents';
import type { Feature } from '../feature';
import type { FollowedFolders } from '../followedFolders';
import type { Log } from '../log';
import type { Projects } from '../projects';
import type { Results } from '../results';
import type { Scheduler } from '../scheduler';
import { isEnvFile, isRuleFile, ruleFileNames, type TeamRules } from '../teamRules';
import { folderOf, nameOf } from '../uris';

/** What {@link createWatchedFiles} works with. */
export interface WatchedFilesDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'registersWatchers'>;
  readonly documents: Documents;
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly scheduler: Scheduler;
  readonly results: Results;
  readonly followed: FollowedFolders;
  readonly log: Log;
  /** Judges every open document anew. */
  readonly refresh: () => void;
}

/** `.git/index` tells whether a file is tracked. */
const ignoreRules = [
  '**/.gitignore',
  '**/.git/info/exclude',
  '**/.git/index',
  ...envNames.map((name) => `**/${name}`),
  ...ruleFileNames.map((name) => `**/${name}`),
];
const ruleName = /^(?:\.gitignore|exclude|index)$/;

/** How long nobody may have typed in a file of rules before everything is judged by it anew. */
const editPauseMs = 300;

/** Registers for some files; the function it returns takes the registration back. */
function watch({ connection, log }: WatchedFilesDeps, globs: readonly string[]): () => void {
  const complain = (error: unknown) => log.error('The editor does not tell of changed files', error);
  const watchers = globs.map((globPattern) => ({ globPattern }));
  const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  registered.catch(complain);
  // When registering failed there is nothing to take back, and it has been complained of.
  return () => void registered.then((registration) => registration.dispose()).catch(() => undefined);
}

/** Watches every file for as long as there are results to be kept true: in a big workspace that is not for nothing. */
function watchResults(deps: WatchedFilesDeps): void {
  let stop: (() => void) | undefined;
  const look = () => {
    if (deps.results.size + deps.followed.size > 0) stop ??= watch(deps, ['**/*']);
    else {
      stop?.();
      stop = undefined;
    }
  };
  deps.results.onDidChange(look);
  deps.followed.onDidChange(look);
}

/** See the file's first lines. */
export function createWatchedFiles(deps: WatchedFilesDeps): Feature {
  const { connection, boundary, client, documents, projects, results, followed, log, refresh, team } = deps;
  const rulesChanged = () => {
    projects.forget();
    team.forget();
    refresh();
  };
  const complain = (error: unknown) => log.error('A changed file could not be looked at again', error);
  /** What is known is looked at now; what is new to a folder that was scanned, soon and together with its like. */
  const recheck = (changes: readonly FileEvent[]) => {
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    if (gone.length > 0) results.recheckBelow(gone).catch(complain);
    const there = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    for (const uri of there) if (results.knows(uri)) results.recheck(uri).catch(complain);
    followed.changed(there.filter((uri) => !results.knows(uri)));
  };
  const recheckAll = () => {
    results
      .recheckAll()
      .catch((error: unknown) => log.error('Files could not be looked at again after the rules changed', error));
  };
  connection.onDidChangeWatchedFiles(
    boundary.notification('workspace/didChangeWatchedFiles', ({ changes }) => {
      if (changes.some(({ uri }) => ruleName.test(nameOf(uri)) || isRuleFile(uri) || isEnvFile(uri))) rulesChanged();
      if (changes.some(({ uri }) => isRuleFile(uri))) recheckAll();
      // Files that were left out may be let in now, or the other way round.
      const ruled = changes.filter(({ uri }) => nameOf(uri) === '.gitignore' || isRuleFile(uri));
      followed.changed(ruled.map(({ uri }) => folderOf(uri)));
      recheck(changes.filter(({ uri }) => documents.get(uri) === undefined));
    }),
  );
  // Rules count as they stand in the editor, saved or not.
  const edited = ({ uri }: { readonly uri: string }) => {
    if (isRuleFile(uri) || isEnvFile(uri)) deps.scheduler.debounce('rules', editPauseMs, rulesChanged);
  };
  documents.onDidChange(({ document }) => edited(document));
  documents.onDidOpen(edited);
  documents.onDidClose(edited);
  documents.onDidClose(({ uri }) => {
    if (!results.knows(uri)) followed.changed([uri]);
  });
  documents.onDidSave(({ uri }) => {
    if (nameOf(uri) === '.gitignore') rulesChanged();
  });
  return {
    capabilities: {},
    initialized() {
      if (!client.registersWatchers) return;
      watch(deps, ignoreRules);
      watchResults(deps);
    },
  };
}
