import assert from 'node:assert/strict';
import type { FileResult } from '../../../server/src/lsp/closedFiles';
import { createEvent } from '../../../server/src/lsp/event';
import { createResults, type ResultsDeps } from '../../../server/src/lsp/results';
import { silentLog } from '../../support/silentLog';

describe('results of scans', () => {
  const folder = 'file:///w';
  const uri = 'file:///w/a.js';

  function stage() {
    const answers: (() => void)[] = [];
    const published: string[] = [];
    const looks: ((result: FileResult) => void)[] = [];
    const results = createResults({
      connection: { sendNotification: () => undefined },
      client: { options: {} },
      documents: { onDidClose: createEvent<never>().event, get: () => undefined },
      publisher: { publish: (of: string) => void published.push(of) },
      catalogue: { detectors: new Map() },
      look: () => new Promise<FileResult>((resolve) => looks.push(resolve)),
      settingsFor: () => new Promise((resolve) => answers.push(() => resolve({ squiggles: true }))),
      log: silentLog(),
    } as unknown as ResultsDeps);
    const settle = async () => {
      for (const answer of answers.splice(0)) answer();
      await new Promise(setImmediate);
    };
    return { results, published, looks, settle };
  }

  const unread: FileResult = { uri, findings: [], notScanned: [{ file: 'a.js', reason: 'unreadable' }] };

  it('are shown once the settings are known', async () => {
    const { results, published, settle } = stage();
    results.keep(folder, [unread]);
    assert.deepEqual(published, []);
    await settle();
    assert.deepEqual(published, [uri]);
  });

  it('are not shown any more when they were cleared meanwhile', async () => {
    const { results, published, settle } = stage();
    results.keep(folder, [unread]);
    results.clear();
    await settle();
    assert.deepEqual(published, []);
  });

  it('are not taken from a look that ends after they were cleared', async () => {
    const { results, looks } = stage();
    results.keep(folder, [unread]);
    const again = results.recheck(uri);
    results.clear();
    looks[0]?.(unread);
    await again;
    assert.equal(results.knows(uri), false);
  });
});
