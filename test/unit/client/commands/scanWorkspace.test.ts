import '../fakeVscode';
import assert from 'node:assert/strict';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { scanWorkspace } from '../../../../client/src/commands/scanWorkspace';
import { FindingsStore } from '../../../../client/src/findings/findingsStore';
import type { ScanWorkspaceResult } from '../../../../server/src/shared/protocol';
import { editor, FakeUri } from '../fakeVscode';
import { located, unscanned, uriOf } from '../located';

const result: ScanWorkspaceResult = {
  stats: { files: 4, bytes: 400, ms: 5 },
  findings: 1,
  notScanned: 0,
  cancelled: false,
  skipped: [],
};

/** Everything the command works with; `serve` is the server. */
function deps(serve: (store: FindingsStore, folders: readonly string[]) => Promise<ScanWorkspaceResult>) {
  const store = new FindingsStore();
  const client = {
    onProgress: () => ({ dispose: () => undefined }),
    sendNotification: async () => undefined,
    sendRequest: async (_method: string, { folders }: { folders: string[] }) => serve(store, folders),
  };
  const log = { info: () => undefined, error: () => undefined };
  const server = { running: client, settled: async () => undefined };
  return { store, log, server, hasDisk: true } as unknown as CommandDeps;
}

const untouched = () => assert.fail('the server was asked');
const shown = () => editor.messages.map(({ level, text }) => `${level}: ${text}`);

describe('the command "Scan Workspace for Secrets"', () => {
  beforeEach(() => {
    editor.reset();
    editor.folders = [
      { uri: FakeUri.parse('file:///ws'), name: 'ws' },
      { uri: FakeUri.parse('file:///two'), name: 'two' },
    ];
  });

  it('hands every folder to the server, and says what came of it', async () => {
    const asked: (readonly string[])[] = [];
    const given = deps(async (store, folders) => {
      asked.push(folders);
      store.setScanned([uriOf('a.ts'), uriOf('b.bin')], [located('a.ts')], [unscanned('b.bin', 'binary')]);
      return result;
    });
    editor.answer = () => 'Show';
    await scanWorkspace(given);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(asked, [['file:///ws', 'file:///two']]);
    assert.deepEqual(shown(), ['warning: 1 finding in 1 file (4 files scanned); 1 file not scanned (binary).']);
    assert.deepEqual(editor.executed.at(-1)?.command, 'keylift.findings.focus');
    assert.equal(given.store.scan.kind, 'ended');
  });

  it('is no cause for alarm when there is nothing', async () => {
    await scanWorkspace(deps(async () => result));
    assert.deepEqual(shown(), ['information: No hardcoded keys in 4 files.']);
  });

  it('warns when files were left out that are usually scanned, and names pictures without a warning', async () => {
    const scanWith = (reason: 'binary' | 'unreadable') =>
      deps(async (store) => {
        store.setScanned([uriOf('x')], [], [unscanned('x', reason)]);
        return result;
      });
    await scanWorkspace(scanWith('binary'));
    await scanWorkspace(scanWith('unreadable'));
    assert.deepEqual(shown(), [
      'information: No hardcoded keys in 4 files; 1 file not scanned (binary).',
      'warning: No hardcoded keys in 4 files; 1 file not scanned (unreadable).',
    ]);
  });

  it('says that there is nothing to scan without a folder', async () => {
    editor.folders = [];
    editor.answer = () => 'Open Folder';
    await scanWorkspace(deps(untouched));
    assert.match(shown()[0] ?? '', /^information: There is nothing to scan: no folder is open/);
    assert.equal(editor.executed[0]?.command, 'workbench.action.files.openFolder');
  });

  it('does not pretend to have scanned when Keylift is switched off', async () => {
    editor.settings.set('keylift', { enable: false });
    await scanWorkspace(deps(untouched));
    assert.match(shown()[0] ?? '', /^warning: Nothing was scanned: Keylift is switched off/);
  });

  it('refuses to run twice at a time', async () => {
    const given = deps(untouched);
    given.store.beginScan();
    await scanWorkspace(given);
    assert.deepEqual(shown(), ['information: The workspace is already being scanned.']);
  });

  it('keeps what was found when it is cancelled', async () => {
    const given = deps(async (store) => {
      store.setScanned([uriOf('a.ts')], [located('a.ts')], []);
      return { ...result, cancelled: true };
    });
    await scanWorkspace(given);
    assert.match(shown()[0] ?? '', /^warning: Scan cancelled: 1 finding in 1 file/);
    assert.equal(given.store.findings.length, 1);
  });

  it('keeps what was found when the server dies on the way', async () => {
    const given = deps(async (store) => {
      store.setScanned([uriOf('a.ts')], [located('a.ts')], []);
      throw new Error('connection got disposed');
    });
    await scanWorkspace(given);
    assert.match(shown()[0] ?? '', /^warning: Scan interrupted: 1 finding in 1 file/);
    assert.deepEqual(given.store.scan.kind, 'ended');
  });
});
