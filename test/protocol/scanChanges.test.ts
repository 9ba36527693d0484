/** Scans of changes as a client asks for them; git itself is tested with the host's part. */
import assert from 'node:assert/strict';
import type { FileEvent } from '../../server/src/host/scanTarget';
import type { Changes } from '../../server/src/lsp/deps';
import {
  type BranchesResult,
  branchesMethod,
  type ScanChangesResult,
  scanChangesMethod,
} from '../../server/src/shared/listProtocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor, uriOf } from '../support/protocolClient';

describe('a scan of changes', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const start = async (changes?: Changes) => {
    editor = await TestEditor.start({ project: new FakeProject({}), ...(changes && { deps: { changes } }) });
  };
  const scan = () =>
    editor.connection.sendRequest<ScanChangesResult>(scanChangesMethod, {
      folders: [folderUri],
      changes: { kind: 'staged' },
    });
  const telling = (...events: FileEvent[]): Changes => ({
    async *scan() {
      yield* events;
      return undefined;
    },
    branches: async () => ['main'],
  });

  it('answers with what was met, and with what was not looked at', async () => {
    await start(
      telling(
        { kind: 'file', file: 'a.js', bytes: 7, findings: [] },
        { kind: 'not-scanned', file: 'sub', reason: 'submodule' },
      ),
    );
    const { stats, notScanned, cancelled, skipped } = await scan();
    assert.deepEqual([stats.files, stats.bytes, cancelled, skipped], [1, 7, false, []]);
    assert.deepEqual(notScanned, [{ uri: uriOf('sub'), file: 'sub', reason: 'submodule' }]);
  });

  it('never calls a folder clean of which git said nothing', async () => {
    await start({
      // biome-ignore lint/correctness/useYield: git says why it has nothing to tell.
      async *scan() {
        return 'no-repository';
      },
      branches: async () => [],
    });
    assert.deepEqual((await scan()).skipped, [{ folder: folderUri, reason: 'no-answer' }]);
  });

  it('says that it looked at nothing where there is no git', async () => {
    await start();
    assert.deepEqual((await scan()).skipped, [{ folder: folderUri, reason: 'not-on-disk' }]);
    const { branches } = await editor.connection.sendRequest<BranchesResult>(branchesMethod, { folder: folderUri });
    assert.deepEqual(branches, []);
  });

  it('names the branches to compare with', async () => {
    await start(telling());
    const { branches } = await editor.connection.sendRequest<BranchesResult>(branchesMethod, { folder: folderUri });
    assert.deepEqual(branches, ['main']);
  });
});
