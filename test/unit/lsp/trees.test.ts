import assert from 'node:assert/strict';
import type { Documents, OpenDocument } from '../../../server/src/lsp/documents';
import { createEvent } from '../../../server/src/lsp/event';
import { createScheduler } from '../../../server/src/lsp/scheduler';
import { createTrees } from '../../../server/src/lsp/trees';
import type { ParsedText, SyntaxParser } from '../../../server/src/remediation/syntax';
import { ManualClock } from '../../support/manualClock';
import { silentLog } from '../../support/silentLog';

describe('trees of documents', () => {
  function stage() {
    const closed = createEvent<OpenDocument>();
    const documents = {
      onDidChange: createEvent<never>().event,
      onDidClose: closed.event,
    } as unknown as Documents;
    const parses: ((parsed: ParsedText | undefined) => void)[] = [];
    let disposed = 0;
    const parser: SyntaxParser = { parse: () => new Promise((resolve) => parses.push(resolve)) };
    const parsed = { root: {}, update: () => undefined, dispose: () => void disposed++ } as unknown as ParsedText;
    const document = { uri: 'file:///a.js', version: 1, text: 'a', isOpen: true };
    const trees = createTrees(documents, parser, createScheduler(new ManualClock(), silentLog()));
    const used: number[] = [];
    const ask = () =>
      trees.withTree(document as unknown as OpenDocument, 'javascript', () => {
        used.push(document.version);
        return 'used';
      });
    return { document, closed, ask, used, finish: () => parses.shift()?.(parsed), disposed: () => disposed };
  }

  it('are given to whoever asks, once they are parsed', async () => {
    const { ask, used, finish } = stage();
    const first = ask();
    const second = ask();
    finish();
    assert.deepEqual([await first, await second, used], ['used', 'used', [1, 1]]);
  });

  it('are not given for a version that is no longer there', async () => {
    const { document, ask, used, finish } = stage();
    const asked = ask();
    document.version = 2;
    finish();
    assert.deepEqual([await asked, used], [undefined, []]);
    assert.equal(await ask(), 'used');
  });

  it('are not given when the document is closed meanwhile, and are disposed', async () => {
    const { document, closed, ask, used, finish, disposed } = stage();
    const asked = ask();
    closed.fire(document as unknown as OpenDocument);
    finish();
    assert.deepEqual([await asked, used, disposed()], [undefined, [], 1]);
  });
});
