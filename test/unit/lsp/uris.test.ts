import assert from 'node:assert/strict';
import { fileOf, folderOf, nameOf, pathWithin, schemeOf, uriKey, uriWithin } from '../../../server/src/lsp/uris';

describe('uriKey', () => {
  it('spells one resource one way', () => {
    assert.equal(uriKey('file:///C:/a%20b'), uriKey('file:///c%3A/a b'));
  });

  it('keeps what is no URI as it is', () => {
    assert.equal(uriKey('file:////\\'), 'file:////\\');
  });
});

describe('schemeOf', () => {
  for (const [uri, scheme] of [
    ['file:///a', 'file'],
    ['FILE:///a', 'file'],
    ['vscode-vfs://github/a', 'vscode-vfs'],
    ['no scheme', ''],
    ['', ''],
  ] as const) {
    it(`of ${JSON.stringify(uri)} is ${JSON.stringify(scheme)}`, () => assert.equal(schemeOf(uri), scheme));
  }
});

describe('pathWithin', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['file:///a/foo', 'file:///a/foo/b/c.js', 'b/c.js'],
    ['file:///a/foo/', 'file:///a/foo/c.js', 'c.js'],
    ['file:///a/foo', 'file:///a/foobar/c.js', undefined],
    ['file:///a/foo', 'file:///a/foo', undefined],
    ['file:///a', 'other:///a/b', undefined],
    ['vscode-vfs://github/a', 'vscode-vfs://gitlab/a/b', undefined],
    ['file:///a%20b', 'file:///a%20b/%C3%A9%23.js', 'é#.js'],
    ['file:///C:/work', 'file:///c%3A/work/x.js', 'x.js'],
    ['file:///', 'file:///x.js', 'x.js'],
  ];
  for (const [folder, uri, path] of cases) {
    it(`${uri} in ${folder} is ${path}`, () => assert.equal(pathWithin(folder, uri), path));
  }
});

describe('uriWithin', () => {
  it('is the way back from pathWithin, whatever is in a name', () => {
    for (const path of ['a.js', 'b c/é#?%.js', '.env', 'x/y/z']) {
      assert.equal(pathWithin('file:///a/foo', uriWithin('file:///a/foo', path)), path);
    }
  });
});

describe('folderOf and nameOf', () => {
  it('take a resource apart', () => {
    assert.equal(folderOf('file:///a/b/c.js'), 'file:///a/b');
    assert.equal(nameOf('file:///a/b/c%20d.js'), 'c d.js');
    assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
  });
});

describe('fileOf', () => {
  it('is the notebook of a cell', () => {
    assert.equal(fileOf('vscode-notebook-cell:/a/b.ipynb#W0sZmlsZQ%3D%3D'), 'file:///a/b.ipynb');
  });

  it('is the notebook of a cell where another extension keeps it', () => {
    const cell = `vscode-notebook-cell://github/owner/repo/b.ipynb#W1s${btoa('vscode-vfs')}`;
    assert.equal(fileOf(cell), 'vscode-vfs://github/owner/repo/b.ipynb');
  });

  it('is the notebook of a cell on a remote machine, which is a file there', () => {
    const cell = `vscode-notebook-cell://ssh-remote+host/a/b.ipynb#X10s${btoa('vscode-remote')}`;
    assert.equal(fileOf(cell), 'file:///a/b.ipynb');
  });

  it('is a file for a cell whose fragment says nothing', () => {
    for (const fragment of ['', 'W0', 'W0s%25', `W0s${btoa('no scheme')}`]) {
      assert.equal(fileOf(`vscode-notebook-cell:/a/b.ipynb#${fragment}`), 'file:///a/b.ipynb');
    }
  });

  it('is any other resource itself', () => {
    assert.equal(fileOf('file:///a/b.js#L1'), 'file:///a/b.js#L1');
  });
});
