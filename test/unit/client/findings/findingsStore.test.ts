import assert from 'node:assert/strict';
import { countFiles, FindingsStore } from '../../../../client/src/findings/findingsStore';
import { located, opened, unscanned, uriOf } from '../located';

const stats = { files: 3, bytes: 30, ms: 1 };

/** A store after a complete scan that found one key in each of the files. */
function scanned(...files: string[]): FindingsStore {
  const store = new FindingsStore();
  store.beginScan();
  store.setScanned(
    files.map(uriOf),
    files.map((file) => located(file)),
    [],
  );
  store.endScan('complete', stats);
  return store;
}

function filesOf(store: FindingsStore): string[] {
  return store.findings.map(({ file }) => file).sort();
}

describe('the findings store', () => {
  it('collects what a scan reports bit by bit', () => {
    const store = scanned('a.ts', 'b.ts');
    store.setScanned([uriOf('c.ts'), uriOf('d.bin')], [located('c.ts')], [unscanned('d.bin', 'binary')]);
    assert.deepEqual(filesOf(store), ['a.ts', 'b.ts', 'c.ts']);
    assert.deepEqual(store.unscanned, [unscanned('d.bin', 'binary')]);
    assert.deepEqual(store.scan, { kind: 'ended', how: 'complete', stats, isStale: false });
    assert.equal(countFiles(store.findings), 3);
  });

  it('takes a later word on a file in place of an earlier one', () => {
    const store = scanned('a.ts', 'b.ts');
    store.setScanned([uriOf('a.ts')], [], [unscanned('a.ts', 'vanished')]);
    assert.deepEqual(filesOf(store), ['b.ts']);
    store.setScanned([uriOf('a.ts')], [located('a.ts')], []);
    assert.deepEqual(filesOf(store), ['a.ts', 'b.ts']);
    assert.deepEqual(store.unscanned, []);
  });

  it('keeps what the last scan said until the next one has spoken', () => {
    const store = scanned('a.ts', 'b.ts');
    store.beginScan();
    store.setScanned([uriOf('c.ts')], [located('c.ts')], []);
    assert.deepEqual(filesOf(store), ['a.ts', 'b.ts', 'c.ts']);
  });

  it('takes files for clean that a complete scan says nothing of', () => {
    const store = scanned('a.ts', 'b.ts');
    store.beginScan();
    store.setScanned([uriOf('b.ts')], [located('b.ts')], []);
    store.endScan('complete', stats);
    assert.deepEqual(filesOf(store), ['b.ts']);
  });

  for (const how of ['cancelled', 'interrupted'] as const) {
    it(`takes no file for clean that a scan which was ${how} did not come to`, () => {
      const store = scanned('a.ts');
      store.beginScan();
      store.endScan(how, stats);
      assert.deepEqual(filesOf(store), ['a.ts']);
    });
  }

  it('believes an open document more than a scan, and the scan again once it is closed', () => {
    const store = scanned('a.ts');
    store.setDocument(uriOf('a.ts'), opened());
    assert.deepEqual(filesOf(store), []);
    assert.deepEqual(store.openDocument(uriOf('a.ts')), opened());
    store.closeDocument(uriOf('a.ts'));
    assert.deepEqual(filesOf(store), ['a.ts']);
    assert.equal(store.openDocument(uriOf('a.ts')), undefined);
  });

  it('does not bring back what a saved document no longer holds', () => {
    const store = scanned('a.ts');
    store.setDocument(uriOf('a.ts'), opened());
    store.saveDocument(uriOf('a.ts'));
    store.closeDocument(uriOf('a.ts'));
    assert.deepEqual(filesOf(store), []);
  });

  it('keeps a key that was saved into a file after the scan', () => {
    const store = scanned();
    store.setDocument(uriOf('new.ts'), opened(located('new.ts')));
    store.saveDocument(uriOf('new.ts'));
    store.closeDocument(uriOf('new.ts'));
    assert.deepEqual(filesOf(store), ['new.ts']);
  });

  it('lists open documents before anything was scanned, and forgets them when they are closed', () => {
    const store = new FindingsStore();
    store.setDocument(uriOf('open.ts'), opened(located('open.ts')));
    store.saveDocument(uriOf('open.ts'));
    assert.deepEqual(filesOf(store), ['open.ts']);
    store.closeDocument(uriOf('open.ts'));
    assert.deepEqual(filesOf(store), []);
  });

  it('tells a document that nobody looked at from a clean one', () => {
    const store = new FindingsStore();
    assert.equal(store.openDocument(uriOf('a.ts')), undefined);
    store.setDocument(uriOf('a.ts'), opened());
    assert.deepEqual(store.openDocument(uriOf('a.ts')), opened());
    store.serverLost();
    assert.equal(store.openDocument(uriOf('a.ts')), undefined);
  });

  it('lists an open document that was not scanned to its end, and believes it more than the scan', () => {
    const store = scanned();
    store.setScanned([uriOf('a.ts')], [], [unscanned('a.ts', 'unreadable')]);
    store.setDocument(uriOf('a.ts'), opened());
    assert.deepEqual(store.unscanned, []);
    const tooLarge = unscanned('a.ts', 'too-large');
    store.setDocument(uriOf('a.ts'), { ...opened(), silence: 'too-large', unscanned: tooLarge });
    assert.deepEqual(store.unscanned, [tooLarge]);
    store.saveDocument(uriOf('a.ts'));
    store.closeDocument(uriOf('a.ts'));
    assert.deepEqual(store.unscanned, [tooLarge]);
  });

  it('drops reports of a scan whose results were cleared', () => {
    const store = scanned('a.ts');
    store.clear();
    store.setScanned([uriOf('b.ts')], [located('b.ts')], []);
    assert.deepEqual(filesOf(store), []);
    assert.deepEqual(store.scan, { kind: 'never' });
  });

  it('keeps the results of a server that is gone, and calls them stale', () => {
    const store = scanned('a.ts');
    store.serverLost();
    assert.deepEqual(filesOf(store), ['a.ts']);
    assert.deepEqual(store.scan, { kind: 'ended', how: 'complete', stats, isStale: true });
    store.beginScan();
    store.endScan('complete', stats);
    assert.deepEqual(store.scan, { kind: 'ended', how: 'complete', stats, isStale: false });
  });

  it('tells its listeners until they leave', () => {
    const store = new FindingsStore();
    let calls = 0;
    const leave = store.onDidChange(() => calls++);
    store.beginScan();
    leave();
    store.endScan('complete', stats);
    assert.equal(calls, 1);
  });

  it('limits the list to changes, until everything is scanned again', () => {
    const store = new FindingsStore();
    store.setDocument(uriOf('a.ts'), opened(located('a.ts')));
    const staged = located('b.ts', { origin: { kind: 'index' } });
    const stats = { files: 1, bytes: 1, ms: 1 };
    store.showChanges({ changes: { kind: 'staged' }, findings: [staged], unscanned: [], stats, isComplete: true });
    assert.deepEqual(store.findings, [staged]);
    store.beginScan();
    assert.deepEqual(
      store.findings.map(({ file }) => file),
      ['a.ts'],
    );
  });
});
