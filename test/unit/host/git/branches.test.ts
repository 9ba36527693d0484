import assert from 'node:assert/strict';
import { branchesOf } from '../../../../server/src/host/git/branches';
import { git, temporaryFolders } from '../../../support/diskTree';

describe('branches of a repository', () => {
  const folder = temporaryFolders();

  it('are local and remote ones, without those that stand for another', async () => {
    const root = folder({ 'a.txt': 'a' });
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'first');
    git(root, 'branch', 'topic/x');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    assert.deepEqual([...(await branchesOf(root))].sort(), ['main', 'origin/main', 'topic/x']);
  });

  it('are none where there is no repository', async () => {
    assert.deepEqual(await branchesOf(folder({ 'a.txt': 'a' })), []);
  });
});
