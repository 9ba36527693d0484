import '../fakeVscode';
import assert from 'node:assert/strict';
import { GuideMemory } from '../../../../client/src/views/guideMemory';
import type { GuidedKey } from '../../../../server/src/shared/guide';

/** A memento as the editor keeps it: what goes in comes out as JSON. */
function memento() {
  const texts = new Map<string, string>();
  return {
    texts,
    keys: () => [...texts.keys()],
    get: <T>(key: string, otherwise?: T) => (texts.has(key) ? (JSON.parse(texts.get(key) ?? '') as T) : otherwise) as T,
    update: async (key: string, value: unknown) => void texts.set(key, JSON.stringify(value)),
  };
}

const key = (fingerprint: string): GuidedKey => ({
  uri: 'file:///a.js',
  detector: 'acme-key',
  redacted: 'ac…',
  fingerprint,
  file: 'a.js',
  startLine: 1,
  exposure: 'pushed',
  commit: 'c',
  mark: { salt: 's', hash: 'h', isShareable: true },
});

describe('the memory of guides', () => {
  it('keeps ticks for each key apart, over a restart', async () => {
    const state = memento();
    await new GuideMemory(state).tick('f1', 'revoke.1', true);
    await new GuideMemory(state).tick('f1', 'watch.1', true);
    await new GuideMemory(state).tick('f1', 'watch.1', false);
    assert.deepEqual([...new GuideMemory(state).done('f1')], ['revoke.1']);
    assert.deepEqual([...new GuideMemory(state).done('f2')], []);
  });

  it('knows the guides that were begun, the latest first, each once', async () => {
    const state = memento();
    for (const each of ['f1', 'f2', 'f1']) await new GuideMemory(state).remember(key(each), `title ${each}`);
    const memory = new GuideMemory(state);
    assert.deepEqual(
      memory.begun.map(({ title }) => title),
      ['title f1', 'title f2'],
    );
    const found = memory.findingOf('f2');
    assert.equal(found?.mark?.hash, 'h', 'what is needed to list the key once it is gone');
    assert.equal('exposure' in (found ?? {}), false, 'how far it has got is asked anew');
    assert.equal(memory.findingOf('f3'), undefined);
  });

  it('does not grow without end', async () => {
    const memory = new GuideMemory(memento());
    for (let at = 0; at < 60; at++) await memory.remember(key(`f${at}`), 'title');
    assert.equal(memory.begun.length, 50);
  });
});
