import assert from 'node:assert/strict';
import { type WalkedFile, type WalkedFiles, type WalkLimits, walkFiles } from '../../../../client/src/scan/fileWalk';

type Content = string | Uint8Array | Error;

/** A file system in a map. A path that ends in `@` is something that is neither file nor folder. */
function filesIn(tree: Readonly<Record<string, Content>>): WalkedFiles & { readonly wasRead: string[] } {
  const wasRead: string[] = [];
  const bytesOf = (file: string): Uint8Array => {
    const content = tree[file];
    if (content === undefined) throw new Error('no such file');
    if (content instanceof Error) throw content;
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    wasRead,
    async list(folder) {
      const within = folder === '' ? '' : `${folder}/`;
      if (tree[`${within}!`] instanceof Error) throw tree[`${within}!`];
      const names = Object.keys(tree).filter((path) => path.startsWith(within));
      const entries = names.map((path) => path.slice(within.length).split('/'));
      const kinds = new Map(
        entries.map(([name = '', ...rest]) => [name, rest.length > 0 ? 'folder' : 'file'] as const),
      );
      return [...kinds].map(([name, kind]) => ({ name, kind: name.endsWith('@') ? 'other' : kind }));
    },
    async read(file) {
      wasRead.push(file);
      return bytesOf(file);
    },
    async sizeOf(file) {
      return tree[file] instanceof Error ? 1 : bytesOf(file).length;
    },
  };
}

async function walk(tree: Readonly<Record<string, Content>>, limits: Partial<WalkLimits> = {}): Promise<WalkedFile[]> {
  const walked: WalkedFile[] = [];
  for await (const file of walkFiles(filesIn(tree), { exclude: [], maxBytes: 100, ...limits })) walked.push(file);
  return walked;
}

async function texts(tree: Readonly<Record<string, Content>>, limits?: Partial<WalkLimits>): Promise<string[]> {
  return (await walk(tree, limits)).filter(({ kind }) => kind === 'text').map(({ file }) => file);
}

describe('the walk through a virtual folder', () => {
  it('reads files in the order of their names, folders in between', async () => {
    assert.deepEqual(await texts({ 'b.ts': 'b', 'a/z.ts': 'z', 'a/b/c.ts': 'c', 'c.ts': 'c' }), [
      'a/b/c.ts',
      'a/z.ts',
      'b.ts',
      'c.ts',
    ]);
  });

  it('leaves out what git ignores, and what is below it', async () => {
    const tree = { '.gitignore': 'node_modules/\n*.log\n', 'node_modules/x.js': 'x', 'a.log': 'a', 'a.ts': 'a' };
    assert.deepEqual(await texts(tree), ['.gitignore', 'a.ts']);
  });

  it('lets the nearest .gitignore decide', async () => {
    const tree = {
      '.gitignore': '*.env\n',
      'keep/.gitignore': '!keep.env\nlocal.txt\n',
      'keep/keep.env': 'k',
      'keep/other.env': 'o',
      'keep/local.txt': 'l',
      'local.txt': 'l',
    };
    assert.deepEqual(await texts(tree), ['.gitignore', 'keep/.gitignore', 'keep/keep.env', 'local.txt']);
  });

  it('does not enter .git', async () => {
    assert.deepEqual(await texts({ '.git/config': 'c', 'a.ts': 'a' }), ['a.ts']);
  });

  it('leaves out what the settings exclude, whatever .gitignore includes', async () => {
    const tree = { '.gitignore': '!fixtures/a.ts\n', 'fixtures/a.ts': 'a', 'b.min.js': 'b', 'c.js': 'c' };
    assert.deepEqual(await texts(tree, { exclude: ['fixtures/', '*.min.js'] }), ['.gitignore', 'c.js']);
  });

  it('does not follow what is neither file nor folder', async () => {
    assert.deepEqual(await texts({ 'link@': 'x', 'a.ts': 'a' }), ['a.ts']);
  });

  it('says of every file that it could not read why', async () => {
    const tree = {
      'big.sql': 'x'.repeat(101),
      'image.bin': new Uint8Array([1, 0, 2]),
      'locked.txt': new Error('no permission'),
      'ok.txt': 'ok',
    };
    assert.deepEqual(
      (await walk(tree)).map((walked) => [walked.file, walked.kind === 'text' ? 'text' : walked.reason]),
      [
        ['big.sql', 'too-large'],
        ['image.bin', 'binary'],
        ['locked.txt', 'unreadable'],
        ['ok.txt', 'text'],
      ],
    );
  });

  it('says that a folder could not be listed', async () => {
    const tree = { 'shut/!': new Error('no permission'), 'a.ts': 'a' };
    assert.deepEqual(
      (await walk(tree)).map((walked) => [walked.file, walked.kind]),
      [
        ['a.ts', 'text'],
        ['shut', 'not-scanned'],
      ],
    );
    assert.deepEqual(await walk({ '!': new Error('gone') }), [
      { kind: 'not-scanned', file: '.', reason: 'unreadable' },
    ]);
  });

  it('does not read a file that is too large', async () => {
    const files = filesIn({ 'big.sql': 'x'.repeat(101) });
    const walked: WalkedFile[] = [];
    for await (const file of walkFiles(files, { exclude: [], maxBytes: 100 })) walked.push(file);
    assert.deepEqual(files.wasRead, []);
    assert.equal(walked.length, 1);
  });

  it('decodes UTF-16 by its byte order mark, and drops that of UTF-8', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00]);
    const utf16be = new Uint8Array([0xfe, 0xff, 0x00, 0x61]);
    const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
    const walked = await walk({ '1': utf16, '2': utf16be, '3': utf8 });
    assert.deepEqual(
      walked.map((file) => file.kind === 'text' && file.text),
      ['a', 'a', 'a'],
    );
  });
});
