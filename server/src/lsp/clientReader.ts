/**
 * Reads a workspace folder through the editor, where the server has no disk: a browser host. What the editor does not
 * answer does not exist; git cannot be asked, so `.gitignore` files alone say what is ignored.
 */
import ignore from 'ignore';
import type { Connection } from 'vscode-languageserver';
import type { ProjectReader } from '../remediation/facts';
import { listFolderMethod, type ResourceParams, readTextMethod } from '../shared/protocol';
import { uriWithin } from './uris';

async function ignoredByFiles(reader: Pick<ProjectReader, 'readText'>, path: string): Promise<boolean> {
  const parts = path.split('/');
  let isIgnored = false;
  for (let depth = 0; depth < parts.length; depth++) {
    const rules = await reader.readText([...parts.slice(0, depth), '.gitignore'].join('/'));
    if (rules === undefined) continue;
    const verdict = ignore().add(rules).test(parts.slice(depth).join('/'));
    if (verdict.ignored) isIgnored = true;
    else if (verdict.unignored) isIgnored = false;
  }
  return isIgnored;
}

/** A reader of one folder; see the file's first lines. */
export function createClientReader(connection: Connection, folder: string): ProjectReader {
  const ask = async (method: string, path: string): Promise<unknown> => {
    const params: ResourceParams = { uri: uriWithin(folder, path) };
    try {
      return await connection.sendRequest<unknown>(method, params);
    } catch {
      // An editor that does not know the request, or cannot read the file: for a fix these are one and the same.
      return undefined;
    }
  };
  const reader = {
    async readText(path: string) {
      const text = await ask(readTextMethod, path);
      return typeof text === 'string' ? text : undefined;
    },
    async list(directory: string) {
      const names = await ask(listFolderMethod, directory);
      return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
    },
  };
  return {
    ...reader,
    async ignoreState(path) {
      return (await ignoredByFiles(reader, path)) ? 'ignored' : 'not-ignored';
    },
  };
}
