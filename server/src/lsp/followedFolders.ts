/**
 * Keeps the results of a scan of a folder true: what is made, changed or moved in it afterwards, by whomever, is scanned as the whole
 * folder was, with the same ignore rules, and nothing else is. Changes are taken together; those of a running scan wait for its end.
 */
import type { Settings } from '../shared/settings';
import type { UriScanner } from './deps';
import { createEvent, type Event } from './event';
import { type FolderScanDeps, scanFolder } from './folderScan';
import type { Log } from './log';
import { createPacedWork } from './pacedWork';
import type { Scheduler } from './scheduler';
import { pathWithin, uriKey } from './uris';

/** See the file's first lines. */
export interface FollowedFolders {
  /** Runs a scan of a folder, and follows the folder from its start on. */
  during<T>(folder: string, scan: () => Promise<T>): Promise<T>;
  /** Tells of files and directories that are new, or not what they were. URIs. */
  changed(uris: readonly string[]): void;
  /** Follows nothing any more. */
  clear(): void;
  readonly size: number;
  readonly onDidChange: Event<void>;
}

/** What {@link createFollowedFolders} works with. */
export interface FollowedFoldersDeps extends Omit<FolderScanDeps, 'scanTree'> {
  readonly scanTree: UriScanner | undefined;
  readonly scheduler: Scheduler;
  readonly settingsFor: (uri: string) => Promise<Settings>;
  readonly log: Log;
}

/** A folder, and what is to be looked at in it. */
interface Followed {
  readonly folder: string;
  /** Relative to the folder; empty: the folder itself, all of it. */
  readonly pending: Set<string>;
  /** Scans of the folder that run. */
  scans: number;
}

/** Whoever changes one file mostly changes more. */
const pauseMs = 200;
/** Of the time, at most this part goes into what follows: a build that writes for minutes must not keep a core busy. */
const shareOfTime = 1 / 5;

/** Below these nobody scans, whatever the rules say; and much happens there. */
const leftOut = /(?:^|\/)(?:\.git|\.hg|\.svn|node_modules)(?:\/|$)/;

/** See {@link FollowedFolders}. */
export function createFollowedFolders(deps: FollowedFoldersDeps): FollowedFolders {
  const { scanTree } = deps;
  const followed = new Map<string, Followed>();
  const changed = createEvent<void>();
  let stop = new AbortController();

  const lookAgain = async () => {
    if (scanTree === undefined) return;
    for (const entry of [...followed.values()]) {
      if (entry.scans > 0 || entry.pending.size === 0) continue;
      const only = [...entry.pending];
      entry.pending.clear();
      const settings = await deps.settingsFor(entry.folder);
      if (!settings.enable) continue;
      const { signal } = stop;
      const part = only.includes('') ? {} : { only };
      const scan = { folder: entry.folder, settings, signal, onProgress: () => undefined, ...part };
      await scanFolder(scan, { ...deps, scanTree });
    }
  };
  const schedule = createPacedWork(
    {
      name: 'followed folders',
      failed: 'Changed files could not be looked at',
      hasWork: () => [...followed.values()].some(({ pending, scans }) => scans === 0 && pending.size > 0),
      work: lookAgain,
      pauseMs,
      shareOfTime,
    },
    deps,
  );

  return {
    async during(folder, scan) {
      const entry = followed.get(folder) ?? { folder, pending: new Set<string>(), scans: 0 };
      followed.set(folder, entry);
      changed.fire();
      entry.scans++;
      try {
        return await scan();
      } finally {
        entry.scans--;
        schedule();
      }
    },
    changed(uris) {
      for (const { folder, pending } of followed.values()) {
        for (const uri of uris) {
          const path = uriKey(uri) === uriKey(folder) ? '' : pathWithin(folder, uri);
          if (path !== undefined && !leftOut.test(path)) pending.add(path);
        }
      }
      schedule();
    },
    clear() {
      followed.clear();
      stop.abort();
      stop = new AbortController();
      changed.fire();
    },
    get size() {
      return followed.size;
    },
    onDidChange: changed.event,
  };
}
