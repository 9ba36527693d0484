import assert from 'node:assert/strict';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import type { ScanPool } from '../../../server/src/host/scanPool';
import { createTargetScanner } from '../../../server/src/host/scanTarget';
import {
  scanTree,
  type TreeScanEvent,
  type TreeScanRemark,
  type TreeScanRequest,
} from '../../../server/src/host/scanTree';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { acme, acmeKey } from '../../support/acme';
import { git, temporaryFolders } from '../../support/diskTree';

const key = acmeKey();

describe('tree scan', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([acme]);
  const fingerprint = createFingerprinter(new Uint8Array(32));

  async function scanned(root: string, more: Partial<TreeScanRequest> = {}): Promise<TreeScanEvent[]> {
    const events: TreeScanEvent[] = [];
    for await (const event of scanTree({ root, catalogue, fingerprint, ...more })) events.push(event);
    return events;
  }

  /** `file:number of findings` or `file:reason`, in the order of the events. */
  async function outline(root: string, more: Partial<TreeScanRequest> = {}): Promise<string[]> {
    const events = await scanned(root, more);
    return events.map((event) => `${event.file}:${event.kind === 'file' ? event.findings.length : event.reason}`);
  }

  it('reports every file, with findings and without, ordered by path', async () => {
    const root = folder({ 'b.js': `const k = '${key}';\n`, 'a/c.js': 'nothing', 'logo.png': Buffer.from('\x89PNG\0') });
    assert.deepEqual(await outline(root), ['a/c.js:0', 'b.js:1', 'logo.png:binary']);
    const [, second] = await scanned(root);
    assert.ok(second?.kind === 'file');
    const [finding] = second.findings;
    assert.deepEqual(
      [finding?.startOffset, finding?.endOffset, finding?.startLine, finding?.startColumn],
      [11, 36, 1, 12],
    );
    assert.equal(second.bytes, 39);
  });

  it('scans a single file, also through a link', async () => {
    const root = folder({ 'src/a.js': key, '.gitignore': '*' });
    assert.deepEqual(await outline(join(root, 'src/a.js')), ['a.js:1']);
    if (process.platform === 'win32') return;
    symlinkSync('src/a.js', join(root, 'link.js'));
    assert.deepEqual(await outline(join(root, 'link.js')), ['link.js:1']);
  });

  it('judges the kind of a file by its path in the repository, wherever the scan starts', async () => {
    const root = folder({ 'tests/a.js': key });
    git(root, 'init', '-q');
    for (const start of ['.', 'tests', 'tests/a.js']) {
      const [event] = await scanned(join(root, start));
      assert.equal(event?.kind === 'file' && event.findings[0]?.severity, 'medium', start);
    }
  });

  it('scans a file that git tracks although it is ignored', async () => {
    const root = folder({ '.gitignore': '.env\n', '.env': `KEY=${key}\n` });
    git(root, 'init', '-q');
    assert.deepEqual(await outline(root), ['.gitignore:0']);
    git(root, 'add', '-f', '.env');
    assert.deepEqual(await outline(root), ['.env:1', '.gitignore:0']);
  });

  it('ignores what the user ignores everywhere, unless the repository wants it', async () => {
    const rules = join(folder({ 'my-rules': 'scratch/\n*.log\n' }), 'my-rules');
    const root = folder({
      '.gitignore': '!wanted.log\n',
      'a.log': key,
      'wanted.log': key,
      'scratch/b.js': key,
      'inner/c.log': key,
    });
    for (const repository of [root, join(root, 'inner')]) {
      git(repository, 'init', '-q');
      git(repository, 'config', 'core.excludesFile', rules);
    }
    assert.deepEqual(await outline(root), ['.gitignore:0', 'wanted.log:1']);
  });

  it('says when a file holds more findings than it reports', async () => {
    const root = folder({ 'a.txt': `${key}\n`.repeat(3) });
    assert.deepEqual(await outline(root, { options: { maxFindings: 2 } }), ['a.txt:2', 'a.txt:capped']);
  });

  it('says what is too large', async () => {
    const root = folder({ 'a.txt': key, 'b.txt': 'x'.repeat(2000) });
    assert.deepEqual(await outline(root, { limits: { maxBytes: 1000 } }), ['a.txt:1', 'b.txt:too-large']);
  });

  it('says that the root is not there', async () => {
    assert.deepEqual(await outline(join(folder(), 'gone')), ['.:vanished']);
  });

  it('goes on when files vanish, or turn into directories, while it scans', async () => {
    const root = folder({ 'a.js': '', 'b.js': '', 'c.js': '', 'd/e.js': '', 'f.js': key });
    const seen: string[] = [];
    for await (const event of scanTree({ root, catalogue, fingerprint })) {
      seen.push(`${event.file}:${event.kind === 'file' ? event.findings.length : event.reason}`);
      if (event.file !== 'a.js') continue;
      rmSync(join(root, 'b.js'));
      rmSync(join(root, 'c.js'));
      renameSync(join(root, 'd'), join(root, 'c.js'));
    }
    assert.deepEqual(seen, ['a.js:0', 'b.js:vanished', 'c.js:not-a-file', 'd:vanished', 'f.js:1']);
  });

  it('calls a file failed when the engine breaks its promise not to throw, and goes on', async () => {
    const broken = {
      ...catalogue,
      get askedAt(): never {
        throw new Error('broken');
      },
    };
    const root = folder({ 'a.js': key, 'b.js': 'nothing' });
    const reasons = await outline(root, { catalogue: broken });
    assert.equal(reasons[0], 'a.js:failed');
    assert.equal(reasons.length, 2);
  });

  it('stops when told to, and says that it did', async () => {
    const root = folder({ 'a.js': '', 'b.js': '', 'c.js': '' });
    const controller = new AbortController();
    const seen: string[] = [];
    for await (const event of scanTree({ root, catalogue, fingerprint, signal: controller.signal })) {
      seen.push(`${event.file}:${event.kind === 'file' ? 'scanned' : event.reason}`);
      if (event.file === 'b.js') controller.abort();
    }
    assert.deepEqual(seen, ['a.js:scanned', 'b.js:scanned', '.:cancelled']);
    assert.deepEqual(await outline(root, { signal: AbortSignal.abort() }), ['.:cancelled']);
  });

  it('lets the event loop run while it scans', async () => {
    const root = folder(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}.txt`, 'x'.repeat(200_000)])));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await scanned(root);
    clearInterval(timer);
    assert.ok(turns > 0, 'no timer ran during the scan');
  });

  it('remarks on what it leaves out, and on a repository that git knows nothing of', async () => {
    const root = folder({ 'node_modules/a.js': '', '.git/nothing': '' });
    writeFileSync(join(root, 'b.js'), '');
    const remarks: TreeScanRemark[] = [];
    await scanned(root, { onRemark: (remark) => remarks.push(remark) });
    assert.deepEqual(remarks, [
      { file: '.', remark: 'git-silent' },
      { file: '.git', remark: 'version-control' },
      { file: 'node_modules', remark: 'dependencies' },
    ]);
  });

  describe('with workers', () => {
    const request = { catalogue, fingerprint };

    /** Workers that answer when they like, by the rules of the main thread. */
    function slowPool(isBusy: () => boolean): ScanPool {
      const scan = createTargetScanner(request);
      return {
        get isBusy() {
          return isBusy();
        },
        get isIdle() {
          return !isBusy();
        },
        scan: async (batch) => {
          for (let turn = 0; turn < batch.length % 7; turn++) await setImmediate();
          return batch.flatMap((target) => scan(target));
        },
        close: async () => undefined,
      };
    }

    const manyFiles = () =>
      Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`${n % 40}/${n}.txt`, `${key}${n}\n`]));

    it('gives the same events in the same order, whoever scans a file', async function () {
      this.timeout(60_000);
      const root = folder(manyFiles());
      const alone = await scanned(root);
      let turn = 0;
      const together = await scanned(root, { startPool: () => slowPool(() => turn++ % 3 === 0), longScanMs: 0 });
      assert.deepEqual(together, alone);
      assert.equal(alone.length, 3000);
    });

    it('does not start them for a short scan', async () => {
      const root = folder({ 'a.txt': key });
      const startPool = () => assert.fail('workers were started');
      assert.deepEqual(await outline(root, { startPool, longScanMs: 60_000 }), ['a.txt:1']);
    });

    it('stops when told to', async () => {
      const root = folder(manyFiles());
      const controller = new AbortController();
      const seen: string[] = [];
      const signal = controller.signal;
      const startPool = () => slowPool(() => false);
      for await (const event of scanTree({ ...request, root, signal, startPool, longScanMs: 0 })) {
        seen.push(event.file);
        controller.abort();
      }
      assert.ok(seen.length < 3000);
      assert.equal(seen.at(-1), '.');
    });
  });
});
