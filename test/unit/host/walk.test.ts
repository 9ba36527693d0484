import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { trackedIgnored } from '../../../server/src/host/trackedIgnored';
import { type WalkEvent, walk } from '../../../server/src/host/walk';
import { git, temporaryFolders, temporaryRepositories, writeTree } from '../../support/diskTree';

function walked(root: string, exclude: readonly string[] = []): WalkEvent[] {
  return [...walk({ root, exclude })];
}

function filesIn(root: string, exclude: readonly string[] = []): string[] {
  return walked(root, exclude).flatMap((event) => (event.kind === 'file' ? [event.file] : []));
}

describe('walk', () => {
  const folder = temporaryFolders();

  const repository = temporaryRepositories();

  describe('order', () => {
    it('is that of whole paths, at every depth', () => {
      const files = ['a-b', 'a.js', 'a/b', 'a/b-c/d', 'a/b.c', 'a0', 'Z', 'ä', '\u{1F511}'];
      const root = folder(Object.fromEntries(files.filter((file) => file !== 'a/b').map((file) => [file, ''])));
      const found = filesIn(root);
      assert.deepEqual(found, [...found].sort());
      assert.equal(found.length, files.length - 1);
    });
  });

  it('says which folder around a file is the nearest with rules of a team', () => {
    const root = folder({ 'a/Keylift.TOML': '', 'a/b/c/x': '', 'c/.env.local': '', 'c/y': '', 'd/.envrc': '', e: '' });
    assert.deepEqual(
      walked(root).flatMap((event) => (event.kind === 'file' ? [`${event.file} ${event.ruled}`] : [])),
      ['a/Keylift.TOML a/', 'a/b/c/x a/', 'c/.env.local c/', 'c/y c/', 'd/.envrc ', 'e '],
    );
  });

  describe('ignore rules', () => {
    it('honours rules at every level, negations and directory patterns', () => {
      const root = repository({
        '.gitignore': '*.log\nbuild/\n/only-here\n!keep.log\n',
        'a.log': '',
        'keep.log': '',
        'build/x.js': '',
        'src/build/y.js': '',
        'only-here': '',
        'src/only-here': '',
        'src/.gitignore': '!special.log\nlocal/\n*.tmp\n',
        'src/special.log': '',
        'src/deep/special.log': '',
        'src/local/z.js': '',
        'src/a.tmp': '',
        'b.tmp': '',
      });
      assert.deepEqual(filesIn(root), [
        '.gitignore',
        'b.tmp',
        'keep.log',
        'src/.gitignore',
        'src/deep/special.log',
        'src/only-here',
        'src/special.log',
      ]);
    });

    it('enters a directory that a nearer file includes again', () => {
      const root = repository({
        '.gitignore': 'out/\n',
        'sub/.gitignore': '!out/\n',
        'sub/out/deep/x': '',
        'out/y': '',
      });
      assert.deepEqual(filesIn(root), ['.gitignore', 'sub/.gitignore', 'sub/out/deep/x']);
    });

    it('honours the private rules of the repository, below those of its files', () => {
      const root = repository({ '.gitignore': '!b.txt\n', 'a.txt': '', 'b.txt': '', 'c.md': '' });
      writeTree(root, { '.git/info/exclude': '*.txt\n' });
      assert.deepEqual(filesIn(root), ['.gitignore', 'b.txt', 'c.md']);
    });

    it('finds the private rules of a linked work tree', () => {
      const root = repository({ 'a.md': '' });
      git(root, 'add', '.');
      git(root, 'commit', '-qm', 'first');
      const linked = join(folder(), 'linked');
      git(root, 'worktree', 'add', '-q', linked);
      writeTree(root, { '.git/info/exclude': '*.txt\n' });
      writeTree(linked, { 'b.txt': '' });
      assert.deepEqual(filesIn(linked), ['a.md']);
    });

    it('applies the rules above the root, up to the repository', () => {
      const root = repository({ '.gitignore': 'src/gen/\n*.log\n', 'src/gen/x': '', 'src/a.log': '', 'src/b': '' });
      assert.deepEqual(filesIn(join(root, 'src')), ['b']);
    });

    it('walks an ignored directory when it is the root itself', () => {
      const root = repository({
        '.gitignore': 'gen/\n',
        'src/gen/deep/x': '',
        'src/gen/.gitignore': '*.tmp\n',
        'src/gen/y.tmp': '',
      });
      assert.deepEqual(filesIn(join(root, 'src/gen')), ['.gitignore', 'deep/x']);
      assert.deepEqual(filesIn(join(root, 'src/gen/deep')), ['x']);
    });

    it('ends the rules of a repository at the border of one inside it', () => {
      const root = repository({
        '.gitignore': '*.txt\n',
        'inner/a.txt': '',
        'inner/.gitignore': '*.md\n',
        'inner/b.md': '',
      });
      git(join(root, 'inner'), 'init', '-q');
      assert.deepEqual(filesIn(root), ['.gitignore', 'inner/.gitignore', 'inner/a.txt']);
    });

    it('ends the private rules of a repository there, too, and those of its user', () => {
      const root = repository({ 'a.txt': '', 'inner/a.txt': '', 'inner/b.md': '', 'inner/c.log': '' });
      writeTree(root, { '.git/info/exclude': '*.txt\n' });
      git(join(root, 'inner'), 'init', '-q');
      writeTree(root, { 'inner/.git/info/exclude': '*.md\n' });
      const files: string[] = [];
      for (const event of walk({ root })) {
        // What the user's own settings leave out in the outer repository alone.
        if (event.kind === 'repository' && event.file === '.') event.exclude('*.log\n');
        if (event.kind === 'file') files.push(event.file);
      }
      assert.deepEqual(files, ['inner/a.txt', 'inner/c.log']);
    });

    it('applies where there is no repository, too', () => {
      assert.deepEqual(filesIn(folder({ '.gitignore': '*.log\n', 'a.log': '', 'b.js': '' })), ['.gitignore', 'b.js']);
    });

    it('takes patterns of the user on top, and lets nothing include again what they exclude', () => {
      const root = repository({
        '.gitignore': '!a.js\n',
        'a.js': '',
        'b.js': '',
        'docs/c.md': '',
        'src/docs/d.md': '',
      });
      assert.deepEqual(filesIn(root, ['a.js', '/docs/']), ['.gitignore', 'b.js', 'src/docs/d.md']);
    });

    it('agrees with git on any set of rules', function () {
      this.timeout(60_000);
      const names = ['a', 'b', 'c.js', 'd.js'];
      const paths = names
        .flatMap((one) => names.map((two) => `${one}.d/${two}`))
        .concat(names, 'a.d/b.d/c.js', 'a.d/b.d/a');
      const patterns = [
        'a',
        '*.js',
        '/b',
        'a.d/',
        'b.d/',
        '**/c.js',
        'a.d/*',
        '*.d/a',
        'a.d/**/d.js',
        '/*.d',
        '[ab]',
        'b.d',
        '?.js',
      ];
      const rule = fc
        .tuple(fc.boolean(), fc.constantFrom(...patterns))
        .map(([not, pattern]) => (not ? `!${pattern}` : pattern));
      const rules = fc.array(rule, { maxLength: 5 }).map((lines) => lines.join('\n'));
      const property = fc.property(rules, rules, rules, rules, (top, inA, inB, deep) => {
        const root = repository(Object.fromEntries(paths.map((path) => [path, ''])));
        writeTree(root, {
          '.gitignore': top,
          'a.d/.gitignore': inA,
          'b.d/.gitignore': inB,
          'a.d/b.d/.gitignore': deep,
        });
        const expected = git(root, 'ls-files', '-coz', '--exclude-standard').split('\0').filter(Boolean).sort();
        assert.deepEqual(filesIn(root), expected);
        rmSync(root, { recursive: true });
      });
      fc.assert(property, { numRuns: 60 });
    });
  });

  describe('files that git tracks although they are ignored', () => {
    it('are named once somebody who asked git keeps them', async () => {
      const root = repository({
        '.gitignore': '*.env\nsecret/\n',
        'a.env': '',
        'b.env': '',
        'secret/deep/c': '',
        'secret/d': '',
      });
      git(root, 'add', '-f', 'a.env', 'secret/deep/c');
      const kept = (await trackedIgnored(root)) ?? [];
      assert.deepEqual(kept, ['a.env', 'secret/deep/c']);
      const files: string[] = [];
      for (const event of walk({ root })) {
        if (event.kind === 'repository') event.keep(kept);
        if (event.kind === 'file') files.push(event.file);
      }
      assert.deepEqual(files, ['.gitignore', 'a.env', 'secret/deep/c']);
    });

    it('cannot be had where git has nothing to say', async () => {
      assert.equal(await trackedIgnored(folder()), undefined);
    });
  });
});
