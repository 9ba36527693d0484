/**
 * Where a document lives: its folder, its path below it, and a reader of that folder in which open documents win over the
 * disk. Reads nothing itself; answers about ignored files are kept until `forget` is called.
 */
import type { IgnoreState, ProjectReader } from '../remediation/facts';
import type { Documents } from './documents';
import { withOpenDocuments } from './overlay';
import { fileOf, folderOf, nameOf, pathWithin, schemeOf, uriKey, uriWithin } from './uris';

/** A place in a folder. */
export interface Place {
  /** URI of the innermost workspace folder that holds the document; for a file outside of all, its own folder. */
  readonly folder: string;
  /** `/`-separated, relative to the folder. */
  readonly path: string;
}

/** See the file's first lines. */
export interface Projects {
  readonly folders: readonly string[];
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** @returns undefined for a document that lies nowhere: untitled, or of a scheme without a workspace folder */
  placeOf(uri: string): Place | undefined;
  /** Like the path of {@link placeOf}; the name alone for a document that lies nowhere. */
  pathOf(uri: string): string;
  /** The workspace folder whose settings count for a resource (or that it is); undefined outside of all. */
  settingsScopeOf(uri: string): string | undefined;
  /** @returns undefined when this server cannot read the folder */
  readerOf(folder: string): ProjectReader | undefined;
  /** Whether it is a `.env` file that git ignores: where secrets belong. Remembered until {@link forget}. */
  isIgnoredEnv(uri: string): Promise<boolean>;
  /** Forgets what is known of ignored files. */
  forget(): void;
}

/** What {@link createProjects} works with. */
export interface ProjectsDeps {
  readonly folders: readonly string[];
  readonly documents: Documents;
  readonly projectReaderFor: (folder: string) => ProjectReader | undefined;
}

const envName = /^\.env(?:\..+)?$/;

/** See {@link Projects}. */
export function createProjects(deps: ProjectsDeps): Projects {
  const folders = new Set(deps.folders);
  const ignoreStates = new Map<string, Promise<IgnoreState>>();

  const inWorkspace = (resource: string): Place | undefined => {
    const uri = fileOf(resource);
    let innermost: Place | undefined;
    for (const folder of folders) {
      const path = pathWithin(folder, uri);
      if (path !== undefined && path.length < (innermost?.path.length ?? Number.POSITIVE_INFINITY)) {
        innermost = { folder, path };
      }
    }
    return innermost;
  };
  const placeOf = (uri: string): Place | undefined => {
    const place = inWorkspace(uri);
    const file = fileOf(uri);
    if (place !== undefined || schemeOf(file) !== 'file') return place;
    return { folder: folderOf(file), path: nameOf(file) };
  };

  const readerOf = (folder: string): ProjectReader | undefined => {
    const reader = deps.projectReaderFor(folder);
    return reader && withOpenDocuments(reader, folder, deps.documents);
  };

  const ignoreState = ({ folder, path }: Place): Promise<IgnoreState> => {
    const uri = uriWithin(folder, path);
    const known = ignoreStates.get(uri);
    if (known !== undefined) return known;
    const asked = deps.projectReaderFor(folder)?.ignoreState(path) ?? Promise.resolve<IgnoreState>('not-ignored');
    ignoreStates.set(uri, asked);
    // A failure is not an answer: the next one asks again.
    asked.catch(() => ignoreStates.delete(uri));
    return asked;
  };

  return {
    get folders() {
      return [...folders];
    },
    changeFolders(added, removed) {
      for (const folder of removed) folders.delete(folder);
      for (const folder of added) folders.add(folder);
    },
    placeOf,
    settingsScopeOf(uri) {
      const self = [...folders].find((folder) => uriKey(folder) === uriKey(uri));
      return self ?? inWorkspace(uri)?.folder;
    },
    pathOf: (uri) => placeOf(uri)?.path ?? nameOf(uri),
    readerOf,
    async isIgnoredEnv(uri) {
      const place = placeOf(uri);
      if (place === undefined || !envName.test(nameOf(uri))) return false;
      try {
        return (await ignoreState(place)) === 'ignored';
      } catch {
        // Nobody knows: then what the file holds is rather reported than passed over.
        return false;
      }
    },
    forget: () => ignoreStates.clear(),
  };
}
