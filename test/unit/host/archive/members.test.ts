import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type ArchiveLimits, Budget, defaultArchiveLimits } from '../../../../server/src/host/archive/budget';
import { type Member, membersOf, membersOfFile } from '../../../../server/src/host/archive/members';
import { inPieces, tarOf, zipOf, zstdOf } from '../../../support/archives';
import { temporaryFolders } from '../../../support/diskTree';

async function list(members: AsyncIterable<Member>): Promise<string[]> {
  const said: string[] = [];
  for await (const member of members) {
    said.push(member.kind === 'content' ? `${member.path} = ${member.bytes}` : `${member.path} ? ${member.reason}`);
  }
  return said;
}

function open(bytes: Buffer, limits: Partial<ArchiveLimits> = {}, pieceBytes = 1000): Promise<string[]> {
  return list(membersOf('a', inPieces(bytes, pieceBytes), new Budget({ ...defaultArchiveLimits, ...limits })));
}

describe('the members of an archive', () => {
  const folder = temporaryFolders();

  it('are the files of a tar, plain or compressed, under the name of the one file', async () => {
    const tar = await tarOf({ 'x/b.txt': 'hello', './c.txt': 'there' });
    const expected = ['a!/x/b.txt = hello', 'a!/c.txt = there'];
    assert.deepEqual(await open(tar), expected);
    assert.deepEqual(await open(gzipSync(tar)), expected);
    assert.deepEqual(await open(zstdOf(tar)), expected);
  });

  for (const [tool, ending] of [
    ['bzip2', 'bz2'],
    ['xz', 'xz'],
  ] as const) {
    it(`come out of a .${ending} file`, async function () {
      const tar = await tarOf({ 'b.txt': 'hello'.repeat(10_000) });
      const packed = spawnSync(tool, ['-c'], { input: tar });
      if (packed.error) {
        process.stdout.write(`${tool} is not installed\n`);
        return this.skip();
      }
      assert.deepEqual(await open(packed.stdout), [`a!/b.txt = ${'hello'.repeat(10_000)}`]);
    });
  }

  it('are the files of a zip, on disk and within another archive', async () => {
    const zip = await zipOf({ 'b.txt': 'hello', 'd/c.txt': 'there' });
    const expected = ['a!/b.txt = hello', 'a!/d/c.txt = there'];
    assert.deepEqual(await open(zip), expected);
    const root = folder({ 'a.zip': zip });
    const budget = new Budget(defaultArchiveLimits);
    assert.deepEqual(await list(membersOfFile(join(root, 'a.zip'), 'a', budget)), expected);
    const nested = gzipSync(await tarOf({ 'in.jar': zip }));
    assert.deepEqual(await open(nested), ['a!/in.jar!/b.txt = hello', 'a!/in.jar!/d/c.txt = there']);
  });

  it('is the one content of a compressed file, without its ending', async () => {
    const bytes = gzipSync('hello');
    const members = membersOf('logs/app.log.gz', inPieces(bytes, 7), new Budget(defaultArchiveLimits));
    assert.deepEqual(await list(members), ['logs/app.log.gz!/app.log = hello']);
  });

  it('are labels: a name that leads out of the archive leads nowhere', async () => {
    assert.deepEqual(await open(await tarOf({ '../../etc/passwd': 'x', '/root/y': 'y' })), [
      'a!/etc/passwd = x',
      'a!/root/y = y',
    ]);
  });

  it('are said not to be scanned when they are binary, too large, or too deep', async () => {
    const inner = gzipSync(await tarOf({ 'c.txt': 'deep' }));
    const tar = await tarOf({ 'b.bin': Buffer.from([1, 0, 2]), 'long.txt': 'x'.repeat(200), 'in.tgz': inner });
    assert.deepEqual(await open(tar, { maxMemberBytes: 100, maxDepth: 1 }), [
      'a!/b.bin ? binary',
      'a!/long.txt ? too-large',
      'a!/in.tgz ? archive-limit',
    ]);
  });

  it('end at a bomb, and say so', async () => {
    const bomb = gzipSync(Buffer.alloc(150_000_000, 0x20));
    assert.deepEqual(await open(bomb), ['a!/a ? too-large']);
    assert.deepEqual(await open(bomb, { maxMemberBytes: 1e9 }, 1_000_000), ['a ? archive-limit']);
  });

  it('end where there are more than anybody packs', async () => {
    const tar = await tarOf({ a: '1', b: '2', c: '3' });
    assert.deepEqual(await open(tar, { maxMembers: 2 }), ['a!/a = 1', 'a!/b = 2', 'a ? archive-limit']);
  });

  it('of a damaged archive are those before the damage', async () => {
    const tar = await tarOf({ 'b.txt': 'hello', 'c.txt': 'x'.repeat(5000) });
    assert.deepEqual(await open(tar.subarray(0, 2000)), ['a!/b.txt = hello', 'a ? archive-damaged']);
    assert.deepEqual(await open(gzipSync(tar).subarray(0, 60)), ['a ? archive-damaged']);
    const zip = await zipOf({ 'b.txt': 'hello' });
    assert.deepEqual(await open(zip.subarray(0, -10)), ['a ? archive-damaged']);
  });

  it('of a file that is gone or is no archive are said, or none', async () => {
    const root = folder({});
    const budget = new Budget(defaultArchiveLimits);
    assert.deepEqual(await list(membersOfFile(join(root, 'gone'), 'a', budget)), ['a ? archive-damaged']);
    writeFileSync(join(root, 'plain'), 'text');
    assert.deepEqual(await list(membersOfFile(join(root, 'plain'), 'a', budget)), []);
  });

  it('never throw, whatever the bytes; of a sound archive they do not depend on how it is cut', async () => {
    const tar = await tarOf({ 'b.txt': 'hello' });
    const seeds = [tar, gzipSync(tar), zstdOf(tar), await zipOf({ 'b.txt': 'hello' })];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.integer({ min: 1, max: 900 }),
        async (seed, changes, pieceBytes) => {
          const bytes = Buffer.from(seed);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const [cut, whole] = [await open(bytes, {}, pieceBytes), await open(bytes, {}, bytes.length)];
          const isDamaged = (said: readonly string[]) => said.some((line) => line.endsWith('archive-damaged'));
          // How much comes out before the damage is the decompressor's affair.
          if (isDamaged(whole)) assert.ok(isDamaged(cut));
          else assert.deepEqual(cut, whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});
