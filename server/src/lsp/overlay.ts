/** A reader of a workspace folder in which open documents win over the disk: what the user sees is what a fix plans with. */
import type { ProjectReader } from '../remediation/facts';
import type { Documents } from './documents';
import { nameOf, pathWithin, uriWithin } from './uris';

/** Git judges by the `.gitignore` on disk; one that is open and edited may be saved over it in a moment. */
async function hasUnsavedRules(folder: string, reader: ProjectReader, documents: Documents): Promise<boolean> {
  for (const { uri, text } of documents.all()) {
    const path = nameOf(uri) === '.gitignore' ? pathWithin(folder, uri) : undefined;
    if (path !== undefined && (await reader.readText(path)) !== text) return true;
  }
  return false;
}

/** Names of the open documents in a directory, and of the directories below it that hold some. */
function openNames(folder: string, directory: string, documents: Documents): string[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const paths = documents.all().flatMap(({ uri }) => pathWithin(folder, uri) ?? []);
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return inside.map((path) => path.split('/', 1)[0] ?? path);
}

/** Lays the open documents over a reader. Documents that were never saved exist too. */
export function withOpenDocuments(reader: ProjectReader, folder: string, documents: Documents): ProjectReader {
  return {
    async readText(path) {
      return documents.get(uriWithin(folder, path))?.text ?? reader.readText(path);
    },
    async readRules(path) {
      const open = documents.get(uriWithin(folder, path))?.text;
      return open ?? (reader.readRules === undefined ? reader.readText(path) : reader.readRules(path));
    },
    async readScanned(path) {
      const open = documents.get(uriWithin(folder, path))?.text;
      return open ?? (reader.readScanned === undefined ? reader.readText(path) : reader.readScanned(path));
    },
    async list(directory) {
      return [...new Set([...(await reader.list(directory)), ...openNames(folder, directory, documents)])];
    },
    async ignoreState(path) {
      const state = await reader.ignoreState(path);
      return state === 'ignored' && (await hasUnsavedRules(folder, reader, documents)) ? 'not-ignored' : state;
    },
  };
}
