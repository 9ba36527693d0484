import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createScanPool } from '../../../server/src/host/scanPool';
import { temporaryFolders } from '../../support/diskTree';

/** A worker that answers with one event a file; told of a file `die`, it ends. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
parentPort.on('message', ({ id, targets }) => {
  if (targets.some(({ file }) => file === 'die')) process.exit(3);
  parentPort.postMessage({ id, events: targets.map(({ file }) => ({ kind: 'file', file, bytes: workerData, findings: [] })) });
});
`;

describe('scan pool', () => {
  const folder = temporaryFolders();
  const targets = (...files: string[]) => files.map((file) => ({ file, path: file, kindPath: file }));

  function start(size: number) {
    return createScanPool(join(folder({ 'worker.js': program }), 'worker.js'), 7, size);
  }

  it('gives each batch its own events', async () => {
    const pool = start(2);
    const batches = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => pool.scan(targets(name, `${name}2`))));
    assert.deepEqual(
      batches.map((events) => events.map(({ file }) => file).join(' ')),
      ['a a2', 'b b2', 'c c2', 'd d2', 'e e2'],
    );
    assert.deepEqual(batches[0]?.[0], { kind: 'file', file: 'a', bytes: 7, findings: [] });
    await pool.close();
  });

  it('is busy when every worker has enough to do', async () => {
    const pool = start(1);
    assert.equal(pool.isBusy, false);
    const scans = [pool.scan(targets('a')), pool.scan(targets('b')), pool.scan(targets('c'))];
    assert.equal(pool.isBusy, true);
    await Promise.all(scans);
    assert.equal(pool.isBusy, false);
    await pool.close();
  });

  it('calls the files failed that a worker died over, and goes on without it', async () => {
    const pool = start(1);
    const [died, waited] = await Promise.all([pool.scan(targets('die')), pool.scan(targets('a', 'b'))]);
    assert.deepEqual(died, [{ kind: 'not-scanned', file: 'die', reason: 'failed' }]);
    assert.deepEqual(
      waited?.map(({ kind }) => kind),
      ['not-scanned', 'not-scanned'],
    );
    assert.equal((await pool.scan(targets('c')))[0]?.kind, 'not-scanned');
    assert.equal(pool.isBusy, true);
    await pool.close();
  });

  it('leaves nothing unanswered when it is closed', async () => {
    const pool = start(2);
    const scan = pool.scan(targets('a'));
    await pool.close();
    assert.equal((await scan).length, 1);
  });
});
