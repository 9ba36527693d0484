import '../fakeVscode';
import assert from 'node:assert/strict';
import { adoptBaseline } from '../../../../client/src/commands/adoptBaseline';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { FindingsStore } from '../../../../client/src/findings/findingsStore';
import type { IgnoreFindingsParams } from '../../../../server/src/shared/listProtocol';
import { editor } from '../fakeVscode';
import { located, uriOf } from '../located';

/** Everything the command works with, and what its server was asked. */
function stage({ isScanned = true, left = 0 } = {}) {
  const store = new FindingsStore();
  if (isScanned) {
    store.beginScan();
    store.setScanned([uriOf('a.ts')], [located('a.ts')], []);
    store.endScan('complete', { files: 1, bytes: 1, ms: 1 });
  }
  const asked: IgnoreFindingsParams[] = [];
  const client = {
    protocol2CodeConverter: { asWorkspaceEdit: async (edit: unknown) => edit },
    async sendRequest(_method: string, params: IgnoreFindingsParams) {
      asked.push(params);
      return { edit: { changes: {} }, files: [], ignored: 1, left };
    },
  };
  const deps = { store, server: { running: client, settled: async () => undefined } } as unknown as CommandDeps;
  return { deps, asked };
}

describe('the command "Adopt Baseline"', () => {
  beforeEach(() => editor.reset());

  it('makes no baseline without a complete scan, and offers one', async () => {
    editor.answer = () => 'Scan Workspace';
    const { deps, asked } = stage({ isScanned: false });
    await adoptBaseline(deps);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      editor.executed.map(({ command }) => command),
      ['keylift.scanWorkspace'],
    );
  });

  it('takes in what the scan found, by place and fingerprint, and says what was left out', async () => {
    const { deps, asked } = stage({ left: 2 });
    await adoptBaseline(deps);
    const { uri, detector, fingerprint, startOffset, endOffset } = located('a.ts');
    const findings = [{ uri, detector, fingerprint, startOffset, endOffset }];
    assert.deepEqual(asked, [{ findings, into: 'baseline', reason: '' }]);
    assert.match(editor.messages[0]?.text ?? '', /^In the baseline now: 1 finding\..* Not taken up: 2 findings\.$/);
  });

  it('says that nothing was written when the edit could not be applied', async () => {
    editor.applies = () => false;
    await adoptBaseline(stage().deps);
    assert.deepEqual(
      editor.messages.map(({ level, text }) => [level, text]),
      [['warning', 'No baseline was written: the edit could not be applied.']],
    );
  });
});
