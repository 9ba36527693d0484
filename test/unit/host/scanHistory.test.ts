import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { type HistoryScanRequest, scanHistory } from '../../../server/src/host/scanHistory';
import type { FileEvent } from '../../../server/src/host/scanTarget';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { acme, acmeKey } from '../../support/acme';
import { git, type TreeContents, temporaryFolders, writeTree } from '../../support/diskTree';

const line = (salt: number) => `const k${salt} = '${acmeKey(salt)}';\n`;

describe('scan of history', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([acme]);
  const fingerprint = createFingerprinter(new Uint8Array(32));

  function commit(root: string, message: string, contents: TreeContents = {}): string {
    writeTree(root, contents);
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '--allow-empty', '-m', message);
    return git(root, 'rev-parse', 'HEAD').trim();
  }

  function repository(contents: TreeContents = {}): string {
    const root = folder();
    git(root, 'init', '-q');
    commit(root, 'root', contents);
    return root;
  }

  async function scanned(root: string, more: Partial<HistoryScanRequest> = {}): Promise<(FileEvent | string)[]> {
    const scan = scanHistory({ root, catalogue, fingerprint, reflog: false, ...more });
    const events: (FileEvent | string)[] = [];
    for (let next = await scan.next(); ; next = await scan.next()) {
      if (!next.done) events.push(next.value);
      else return next.value === undefined ? events : [...events, next.value];
    }
  }

  /** `file:line@subject of the commit` of each finding, and `file:reason` of what was not scanned. */
  async function outline(root: string, more: Partial<HistoryScanRequest> = {}): Promise<string[]> {
    const events = await scanned(root, more);
    return events.flatMap((event) => {
      if (typeof event === 'string') return [event];
      if (event.kind === 'not-scanned') return [`${event.file}:${event.reason}`];
      return event.findings.map(({ origin, file, startLine }) => {
        assert.ok(origin?.kind === 'commit');
        const isCommit = git(root, 'cat-file', '-t', origin.commit).trim() === 'commit';
        const subject = isCommit ? git(root, 'log', '-1', '--format=%s', origin.commit).trim() : 'no commit';
        return `${file}:${startLine}@${subject}`;
      });
    });
  }

  it('finds a value in the root commit, and one that was deleted later', async () => {
    const root = repository({ 'a.js': line(1) });
    commit(root, 'second', { 'b.js': line(2) });
    rmSync(join(root, 'b.js'));
    commit(root, 'third');
    assert.deepEqual(await outline(root), ['a.js:1@root', 'b.js:1@second']);
  });

  it('names the author, the time and the commit that first brought a value to a file', async () => {
    const root = repository();
    const first = commit(root, 'first', { 'a.js': line(1) });
    commit(root, 'moved down', { 'a.js': `\n\n${line(1)}` });
    commit(root, 'another', { 'a.js': `\n\n${line(1)}${line(2)}` });
    const events = await scanned(root);
    const findings = events.flatMap((event) =>
      typeof event !== 'string' && event.kind === 'file' ? event.findings : [],
    );
    const [found, other] = findings;
    assert.deepEqual([findings.length, found?.startLine, other?.startLine], [2, 1, 4]);
    assert.ok(found?.origin?.kind === 'commit');
    assert.deepEqual([found.origin.commit, found.origin.author], [first, 'Test <test@localhost>']);
    assert.ok(!Number.isNaN(Date.parse(found.origin.date)));
  });

  it('finds what only a merge brought', async () => {
    const root = repository({ 'a.js': 'a\n' });
    git(root, 'checkout', '-q', '-b', 'side');
    commit(root, 'side', { 'side.js': line(1) });
    git(root, 'checkout', '-q', 'main');
    commit(root, 'main', { 'main.js': line(2) });
    git(root, 'merge', '-q', '--no-commit', 'side');
    commit(root, 'merge', { 'evil.js': line(3), 'side.js': `${line(1)}${line(4)}` });
    const found = await outline(root);
    assert.deepEqual(found.toSorted(), ['evil.js:1@merge', 'main.js:1@main', 'side.js:1@side', 'side.js:2@merge']);
  });

  it('reads a blob once, under the name it had first', async () => {
    const root = repository({ 'a.js': line(1) });
    git(root, 'mv', 'a.js', 'b.js');
    commit(root, 'renamed');
    commit(root, 'copied', { 'c.js': line(1) });
    assert.deepEqual(await outline(root), ['a.js:1@root']);
  });

  it('finds what is stashed, also in an older entry and in files that were not tracked', async () => {
    const root = repository({ 'a.js': 'a\n' });
    for (const salt of [1, 2]) {
      writeTree(root, { 'a.js': line(salt), [`new${salt}.js`]: line(salt + 10) });
      git(root, 'stash', '-q', '--include-untracked');
    }
    const files = (await outline(root)).map((entry) => entry.replace(/@.*/, ''));
    assert.deepEqual(files.toSorted(), ['a.js:1', 'a.js:1', 'new1.js:1', 'new2.js:1']);
  });

  it('finds an amended commit in the reflog when asked', async () => {
    const root = repository();
    commit(root, 'oops', { 'a.js': line(1) });
    writeFileSync(join(root, 'a.js'), 'clean\n');
    git(root, 'commit', '-q', '-a', '--amend', '-m', 'clean');
    assert.deepEqual(await outline(root), []);
    assert.deepEqual(await outline(root, { reflog: true }), ['a.js:1@oops']);
  });

  it('finds values in messages of commits, in annotated tags and in notes', async () => {
    const root = repository();
    commit(root, `uses\n\n${acmeKey(1)}`);
    git(root, 'tag', '-a', 'v1', '-m', `signed with ${acmeKey(2)}`);
    git(root, 'tag', '-a', 'v2', 'v1', '-m', `again ${acmeKey(3)}`);
    git(root, 'notes', 'add', '-m', `see ${acmeKey(4)}`);
    const found = (await outline(root)).map((entry) => entry.replace(/:.*/, '').replace(/^[0-9a-f]{40}$/, 'note'));
    assert.deepEqual(found.toSorted(), [
      '(commit message)',
      '(message of refs/tags/v1)',
      '(message of refs/tags/v2)',
      'note',
    ]);
  });

  it('finds what tags of files and trees, and replacements, lead to', async () => {
    const root = repository({ 'a.js': 'a\n' });
    const other = folder({ 'blob.js': line(1), 'tree/b.js': line(2), 'replaced.js': line(3) });
    const hash = (file: string) => git(root, 'hash-object', '-w', join(other, file)).trim();
    git(root, 'tag', 'file', hash('blob.js'));
    git(root, `--work-tree=${join(other, 'tree')}`, 'add', 'b.js');
    git(root, 'tag', 'tree', git(root, 'write-tree').trim());
    git(root, 'replace', git(root, 'rev-parse', 'HEAD:a.js').trim(), hash('replaced.js'));
    const found = (await outline(root)).map((entry) => entry.replace(/\/[0-9a-f]{40}/, '/id'));
    assert.deepEqual(found.toSorted(), [
      '(refs/replace/id):1@no commit',
      '(refs/tags/file):1@no commit',
      'b.js:1@no commit',
    ]);
  });

  it('reads the messages of the annotated tags that a range names, those of tags of tags too', async () => {
    const root = repository();
    git(root, 'tag', '-a', 'old', '-m', `before ${acmeKey(1)}`);
    git(root, 'tag', '-a', 'inner', '-m', `signed with ${acmeKey(2)}`);
    git(root, 'tag', '-a', 'outer', 'inner', '-m', `again ${acmeKey(3)}`);
    const both = ['(message of refs/tags/outer):6@no commit', '(message of refs/tags/inner):6@no commit'];
    assert.deepEqual(await outline(root, { range: 'outer' }), both);
    assert.deepEqual(await outline(root, { range: 'old..outer' }), both);
    // A push names what it sends by ids.
    const idOf = (name: string) => git(root, 'rev-parse', name).trim();
    const outer = idOf('outer');
    assert.deepEqual(await outline(root, { range: `${outer} ^${idOf('old')}` }), both);
    assert.deepEqual(await outline(root, { range: 'main ^old' }), []);
    git(root, 'tag', '-d', 'outer');
    const [, inner] = both;
    assert.deepEqual(await outline(root, { range: outer }), [`(message of ${outer}):6@no commit`, inner]);
  });

  it('reads the file or the files that a tag of a range leads to, and says when it cannot', async () => {
    const root = repository();
    const other = folder({ 'blob.js': line(1), 'tree/in/b.js': line(2) });
    const blob = git(root, 'hash-object', '-w', join(other, 'blob.js')).trim();
    git(root, `--work-tree=${join(other, 'tree')}`, 'add', 'in/b.js');
    const tree = git(root, 'write-tree').trim();
    git(root, 'tag', 'blob', blob);
    git(root, 'tag', '-a', 'told', blob, '-m', 'told');
    git(root, 'tag', '-a', 'tree', tree, '-m', 'the tree');
    assert.deepEqual(await outline(root, { range: 'blob' }), ['(refs/tags/blob):1@no commit']);
    assert.deepEqual(await outline(root, { range: 'told' }), ['(refs/tags/told):1@no commit']);
    assert.deepEqual(await outline(root, { range: 'tree' }), ['in/b.js:1@no commit']);
    const inner = git(root, 'rev-parse', `${tree}:in`).trim();
    rmSync(join(root, '.git/objects', inner.slice(0, 2), inner.slice(2)));
    assert.deepEqual(await outline(root, { range: 'tree' }), ['(refs/tags/tree):unreadable']);
  });

  it('scans a range, or says that git does not know it', async () => {
    const root = repository({ 'a.js': line(1) });
    commit(root, 'second', { 'b.js': line(2) });
    git(root, 'checkout', '-q', '-b', 'side');
    commit(root, 'third', { 'c.js': line(3) });
    assert.deepEqual(await outline(root, { range: 'main..side' }), ['c.js:1@third']);
    assert.deepEqual(await outline(root, { range: 'side ^main~1' }), ['b.js:1@second', 'c.js:1@third']);
    for (const range of ['nowhere', '--output=x', ' '])
      assert.deepEqual(await outline(root, { range }), ['unknown-revision']);
    assert.deepEqual(await outline(folder()), ['no-repository']);
  });

  it('scans a bare repository, and one that is linked or empty', async () => {
    const root = repository({ 'a.js': line(1) });
    const bare = join(folder(), 'bare.git');
    git(root, 'clone', '-q', '--bare', root, bare);
    assert.deepEqual(await outline(bare), ['a.js:1@root']);
    const linked = join(folder(), 'linked');
    git(root, 'worktree', 'add', '-q', linked);
    assert.deepEqual(await outline(linked), ['a.js:1@root']);
    const empty = folder();
    git(empty, 'init', '-q');
    assert.deepEqual(await outline(empty), []);
  });

  it('says that a shallow clone has no more', async () => {
    const root = repository({ 'a.js': line(1) });
    commit(root, 'second', { 'b.js': line(2) });
    const clone = join(folder(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    assert.deepEqual(await outline(clone), ['.:shallow', 'a.js:1@second', 'b.js:1@second']);
  });

  it('says what a partial clone lacks, and fetches nothing', async () => {
    const root = repository({ 'a.js': line(1) });
    commit(root, 'second', { 'a.js': 'clean\n', 'b.js': line(2) });
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder(), 'clone');
    git(root, 'clone', '-q', '--filter=blob:none', `file://${root}`, clone);
    const before = readdirSync(join(clone, '.git/objects/pack')).length;
    assert.deepEqual(await outline(clone), ['a.js:missing-object', 'b.js:1@second']);
    assert.equal(readdirSync(join(clone, '.git/objects/pack')).length, before);
  });

  it('says what it could not scan, each file once', async () => {
    const root = repository({ 'logo.png': Buffer.from('\x89PNG\0'), 'big.txt': 'a'.repeat(5000) });
    commit(root, 'second', { 'logo.png': Buffer.from('\x89PNG\0\0'), 'big.txt': 'b'.repeat(5000) });
    assert.deepEqual(await outline(root, { limits: { maxBytes: 4000 } }), ['big.txt:too-large', 'logo.png:binary']);
  });

  it('goes on when an object is damaged, and says which file it was', async () => {
    const root = repository({ 'a.js': line(1) });
    commit(root, 'second', { 'b.js': line(2) });
    const id = git(root, 'rev-parse', 'HEAD:b.js').trim();
    const path = join(root, '.git/objects', id.slice(0, 2), id.slice(2));
    commit(root, 'third', { 'c.js': line(3) });
    rmSync(path);
    assert.deepEqual(await outline(root), ['a.js:1@root', 'b.js:unreadable', 'c.js:1@third']);
    writeFileSync(path, 'this is no object');
    assert.deepEqual(await outline(root), ['a.js:1@root', 'b.js:unreadable', 'c.js:1@third']);
  });

  it('says so when a commit cannot be read', async () => {
    const root = repository({ 'a.js': line(1) });
    const id = git(root, 'rev-parse', 'HEAD').trim();
    commit(root, 'second', { 'b.js': line(2) });
    rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
    assert.ok((await outline(root)).includes('.:unreadable'));
  });

  it('stops when told, keeps what was found, and says that the rest was not scanned', async () => {
    const root = repository();
    for (let at = 0; at < 18; at++) {
      appendFileSync(join(root, 'a.js'), line(at));
      commit(root, `commit ${at}`);
    }
    const controller = new AbortController();
    const request = { root, catalogue, fingerprint, reflog: false, signal: controller.signal };
    const events: string[] = [];
    for await (const event of scanHistory(request)) {
      events.push(event.kind === 'file' ? 'found' : event.reason);
      controller.abort();
    }
    assert.deepEqual(events, ['found', 'cancelled']);
  });
});
