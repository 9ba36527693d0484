import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { asksFirst, movedSince, touchedBy } from '../../../client/src/planVersions';

const [code, env, example] = ['file:///ws/app.js', 'file:///ws/.env', 'file:///ws/.env.example'] as const;
const textOf = (uri: string, version: number | null) => ({ textDocument: { uri, version }, edits: [] });

describe('the versions of an edit', () => {
  const plan: WorkspaceEdit = {
    documentChanges: [{ kind: 'create', uri: env }, textOf(code, 7), textOf(env, null), textOf(example, 2)],
  };

  it('are those of its documents, each once', () => {
    assert.deepEqual(touchedBy(plan), [
      { uri: env, version: undefined, isNew: true },
      { uri: code, version: 7, isNew: false },
      { uri: example, version: 2, isNew: false },
    ]);
  });

  it('are unknown where the edit names none', () => {
    assert.deepEqual(touchedBy({ changes: { [code]: [] } }), [{ uri: code, version: undefined, isNew: false }]);
    assert.deepEqual(touchedBy({}), []);
  });

  for (const [what, now, moved] of [
    ['nothing has changed', { [code]: 7, [example]: 2 }, undefined],
    ['the code has', { [code]: 8, [example]: 2 }, code],
    ['another file has', { [code]: 7, [example]: 3 }, example],
    ['a file is back at an older version, as after a revert', { [code]: 6, [example]: 2 }, code],
    ['a document was closed', { [code]: 7 }, example],
  ] as const) {
    it(`are compared with those of now: ${what}`, () => {
      const versions = new Map<string, number>(Object.entries(now));
      assert.equal(
        movedSince(touchedBy(plan), (uri) => versions.get(uri)),
        moved,
      );
    });
  }

  it('do not hold for a file that was not open', () => {
    const touched = [{ uri: env, version: undefined, isNew: false }];
    assert.equal(
      movedSince(touched, () => 3),
      undefined,
    );
  });
});

describe('an edit', () => {
  it('is shown first when a part of it needs to be agreed to', () => {
    const label = 'a';
    assert.equal(asksFirst({ changeAnnotations: { a: { label }, b: { label, needsConfirmation: true } } }), true);
    assert.equal(asksFirst({ changeAnnotations: { a: { label } } }), false);
    assert.equal(asksFirst({}), false);
  });
});
