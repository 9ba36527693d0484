import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { createClientReader } from '../../../server/src/lsp/clientReader';
import { listFolderMethod, type ResourceParams, readTextMethod } from '../../../server/src/shared/protocol';

const folder = 'vscode-vfs://github/owner/repo';

/** An editor that answers from a map of texts by path. */
function editorWith(files: Readonly<Record<string, string>>): Connection {
  const sendRequest = async (method: string, { uri }: ResourceParams) => {
    const path = uri.slice(folder.length + 1);
    if (method === readTextMethod) return files[path] ?? null;
    if (method === listFolderMethod) return path === '' ? Object.keys(files) : [];
    throw new Error('unknown method');
  };
  return { sendRequest } as unknown as Connection;
}

describe('a reader through the editor', () => {
  const reader = createClientReader(
    editorWith({
      'a.js': 'text',
      '.gitignore': '.env\nbuild/\n',
      'app/.gitignore': '!.env\n.env.local\n',
      'build/x': '',
    }),
    folder,
  );

  it('reads and lists', async () => {
    assert.equal(await reader.readText('a.js'), 'text');
    assert.equal(await reader.readText('b.js'), undefined);
    assert.ok((await reader.list('')).includes('a.js'));
    assert.deepEqual(await reader.list('nowhere'), []);
  });

  it('goes by .gitignore files, the nearest last', async () => {
    assert.equal(await reader.ignoreState('.env'), 'ignored');
    assert.equal(await reader.ignoreState('app/.env'), 'not-ignored');
    assert.equal(await reader.ignoreState('app/.env.local'), 'ignored');
    assert.equal(await reader.ignoreState('build/.env.production'), 'ignored');
    assert.equal(await reader.ignoreState('.env.example'), 'not-ignored');
  });

  it('knows nothing where the editor answers nothing, or nonsense', async () => {
    const deaf = { sendRequest: () => Promise.reject(new Error('no')) } as unknown as Connection;
    const odd = { sendRequest: () => Promise.resolve([1, 'a', null]) } as unknown as Connection;
    assert.equal(await createClientReader(deaf, folder).readText('a'), undefined);
    assert.deepEqual(await createClientReader(deaf, folder).list(''), []);
    assert.equal(await createClientReader(odd, folder).readText('a'), undefined);
    assert.deepEqual(await createClientReader(odd, folder).list(''), ['a']);
  });
});
