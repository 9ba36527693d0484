import assert from 'node:assert/strict';
import type { FileResult } from '../../../server/src/lsp/closedFiles';
import { KnownFiles } from '../../../server/src/lsp/knownFiles';

describe('known files', () => {
  const file = (uri: string) => ({ uri, findings: [], notScanned: [{ file: 'x', reason: 'unreadable' as const }] });

  it('are found below directories, and by their own names, but not by the beginning of one', () => {
    const known = new KnownFiles();
    for (const uri of ['file:///w/a/x.js', 'file:///w/ab/x.js', 'file:///w/y.js']) known.keep('file:///w', file(uri));
    const below = (...uris: string[]) => known.below(uris).map(({ uri }) => uri);
    assert.deepEqual(below('file:///w/a'), ['file:///w/a/x.js']);
    assert.deepEqual(below('file:///w/y.js', 'file:///w/ab'), ['file:///w/ab/x.js', 'file:///w/y.js']);
    assert.deepEqual(below('file:///w').length, 3);
    assert.deepEqual(below('file:///other'), []);
  });

  it('are remembered as what was last said of them, once', () => {
    const known = new KnownFiles();
    const uri = 'file:///w/x.js';
    const found = [{ detector: 'd', fingerprint: 'f' }] as unknown as FileResult['findings'];
    const sizes = () => [known.size, known.below([uri]).length, known.of('file:///w').length];
    known.keep('file:///w', file(uri));
    assert.deepEqual(sizes(), [0, 1, 1]);
    known.keep('file:///w', { uri, findings: found, notScanned: [{ file: 'x', reason: 'capped' }] });
    assert.deepEqual(sizes(), [1, 1, 1]);
    known.keep('file:///w', file(uri));
    assert.deepEqual(sizes(), [0, 1, 1]);
    known.keep('file:///w', { uri, findings: [], notScanned: [] });
    assert.deepEqual(sizes(), [0, 0, 0]);
    assert.equal(known.get(uri), undefined);
  });

  it('are found in no time among thousands that are gone', () => {
    const known = new KnownFiles();
    for (let at = 0; at < 5000; at++) known.keep('file:///w', file(`file:///w/src/d${at}/x.js`));
    const gone = Array.from({ length: 50_000 }, (_, at) => `file:///w/node_modules/p${at}/x.js`);
    const start = performance.now();
    assert.deepEqual(known.below([...gone, 'file:///w/src/d7']).length, 1);
    assert.ok(performance.now() - start < 3000);
  });
});
