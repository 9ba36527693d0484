import assert from 'node:assert/strict';
import { gitProgram } from '../../../../server/src/host/git/gitProgram';

describe('which program git is', () => {
  const node = 'C:\\Node\\node.exe';
  const find = (path: string, there: readonly string[]) =>
    gitProgram({ platform: 'win32', env: { Path: path }, isThere: (each) => there.includes(each), node });

  it('is left to the system where that searches the PATH alone', () => {
    assert.equal(gitProgram({ platform: 'linux' }), 'git');
    assert.equal(gitProgram({ platform: 'darwin' }), 'git');
  });

  it('is the first of the PATH on Windows, and never one of the directory it is started in', () => {
    const both = ['C:\\Git\\cmd\\git.exe', 'D:\\tools\\git.exe', 'git.exe', '.\\git.exe', 'bin\\git.exe'];
    assert.equal(find('.;;bin;"D:\\tools";C:\\Git\\cmd', both), 'D:\\tools\\git.exe');
    assert.equal(find('C:\\Windows;C:\\Git\\cmd', both), 'C:\\Git\\cmd\\git.exe');
  });

  it('is one that is not there, when there is none: a mere name would be looked for in the repository', () => {
    assert.equal(find('.;C:\\Windows', ['git.exe']), 'C:\\Node\\git.exe');
    assert.equal(find('', []), 'C:\\Node\\git.exe');
  });
});
