import assert from 'node:assert/strict';
import type { IgnoreState, ProjectReader } from '../../../server/src/remediation/facts';
import { FolderDraft } from '../../../server/src/remediation/folderDraft';

function disk(files: Readonly<Record<string, string>>, state: IgnoreState = 'not-ignored'): ProjectReader {
  return {
    readText: async (path) => files[path],
    list: async (directory) => (directory === '' ? Object.keys(files) : []),
    ignoreState: async () => state,
  };
}

const insert = (at: number, newText: string) => [{ start: at, end: at, newText }];
const newEnv = { path: '.env', before: undefined, edits: insert(0, 'A=1\n'), holdsSecret: true };

describe('folder draft', () => {
  it('shows later plans what earlier ones will have done', async () => {
    const draft = new FolderDraft(disk({ '.gitignore': 'x\n' }));
    const ignore = { path: '.gitignore', before: 'x\n', edits: insert(2, '.env\n'), holdsSecret: false };
    assert.equal(await draft.add([ignore, newEnv]), undefined);
    assert.equal(await draft.reader.readText('.gitignore'), 'x\n.env\n');
    assert.deepEqual(await draft.reader.list(''), ['.gitignore', '.env']);
    assert.equal(await draft.reader.ignoreState('.env'), 'ignored');
    assert.equal(await draft.reader.ignoreState('other'), 'not-ignored');
  });

  it('never calls a tracked file ignored', async () => {
    const draft = new FolderDraft(disk({}, 'tracked'));
    await draft.add([newEnv]);
    assert.equal(await draft.reader.ignoreState('.env'), 'tracked');
  });

  it('adds up changes of one file, from what is on disk', async () => {
    const draft = new FolderDraft(disk({}));
    await draft.add([newEnv]);
    await draft.add([{ path: '.env', before: 'A=1\n', edits: insert(4, 'B=2\n'), holdsSecret: true }]);
    assert.deepEqual(draft.pending(), [{ path: '.env', before: undefined, after: 'A=1\nB=2\n', holdsSecret: true }]);
  });

  it('keeps in mind that a file holds a value, whatever a later plan adds to it', async () => {
    const draft = new FolderDraft(disk({}));
    await draft.add([newEnv]);
    await draft.add([{ path: '.env', before: 'A=1\n', edits: insert(4, 'NAME=\n'), holdsSecret: false }]);
    assert.equal(draft.pending()[0]?.holdsSecret, true);
    assert.equal(await draft.reader.ignoreState('.env'), 'ignored');
  });

  it('takes nothing of a plan that saw another text', async () => {
    const draft = new FolderDraft(disk({ 'a.txt': 'now' }));
    const stale = { path: 'a.txt', before: 'then', edits: insert(0, 'x'), holdsSecret: false };
    assert.equal(await draft.add([newEnv, stale]), 'a.txt');
    assert.deepEqual(draft.pending(), []);
  });

  it('believes the disk again once it is settled', async () => {
    const draft = new FolderDraft(disk({ '.env': 'A=1\n' }));
    await draft.add([{ path: '.env', before: 'A=1\n', edits: insert(4, 'B=2\n'), holdsSecret: true }]);
    draft.settle();
    assert.deepEqual([await draft.reader.readText('.env'), draft.pending()], ['A=1\n', []]);
  });
});
