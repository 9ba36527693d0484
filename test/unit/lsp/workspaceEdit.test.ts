import assert from 'node:assert/strict';
import { linesOf } from '../../../server/src/lsp/convert';
import type { OpenDocument } from '../../../server/src/lsp/documents';
import { buildEdit, type EditRequest } from '../../../server/src/lsp/workspaceEdit';
import type { FileChange, FixPlan } from '../../../server/src/remediation/plan';

const text = 'a\nlookup(value)\n';
const able = { documentChanges: true, createsFiles: true, changeAnnotations: true };

function openDocument(uri: string, content: string, version: number): OpenDocument {
  const lines = linesOf(content);
  return { uri, languageId: 'javascript', version, text: content, source: content, lines, isOpen: true };
}

function planOf(...files: readonly FileChange[]): FixPlan {
  const edits = [{ start: 9, end: 14, newText: 'env.KEY' }];
  return { title: 'Read KEY from the environment', store: 'env', names: ['KEY'], entries: [], edits, files, notes: [] };
}

const ignored: FileChange = {
  path: '.env',
  before: 'A=1\n',
  edits: [{ start: 4, end: 4, newText: 'KEY=\n' }],
  holdsSecret: true,
};

function request(changes: Partial<EditRequest>): EditRequest {
  return {
    plan: planOf(),
    document: openDocument('file:///project/a.js', text, 3),
    place: { folder: 'file:///project', path: 'a.js' },
    documents: { get: () => undefined },
    client: able,
    preview: false,
    ...changes,
  };
}

function edited(changes: Partial<EditRequest>) {
  const built = buildEdit(request(changes));
  assert.ok(built.kind === 'edit');
  return built.edit;
}

describe('buildEdit', () => {
  it('edits the document in its version', () => {
    assert.deepEqual(edited({ client: { ...able, changeAnnotations: false } }), {
      documentChanges: [
        {
          textDocument: { uri: 'file:///project/a.js', version: 3 },
          edits: [{ range: { start: { line: 1, character: 7 }, end: { line: 1, character: 12 } }, newText: 'env.KEY' }],
        },
      ],
    });
  });

  it('names an open file as the editor does, in its version', () => {
    const open = openDocument('file:///PROJECT/.env', 'A=1\n', 9);
    const { documentChanges } = edited({ plan: planOf(ignored), documents: { get: () => open } });
    const around = documentChanges?.[1];
    assert.ok(around !== undefined && 'textDocument' in around);
    assert.deepEqual(around.textDocument, { uri: 'file:///PROJECT/.env', version: 9 });
  });

  it('counts places in a file as editors do, without its byte order mark', () => {
    const marked = { ...ignored, before: '\uFEFFA=1', edits: [{ start: 4, end: 4, newText: '\nKEY=\n' }] };
    const { changes } = edited({ plan: planOf(marked), client: { ...able, documentChanges: false } });
    assert.deepEqual(changes?.['file:///project/.env']?.[0]?.range.start, { line: 0, character: 3 });
  });

  it('asks first only when it changes other files, for an edit that changes nothing, so that the rest is ticked', () => {
    const needs = (plan: FixPlan) =>
      Object.values(edited({ plan, preview: true }).changeAnnotations ?? {}).map((each) => each.needsConfirmation);
    assert.deepEqual(needs(planOf()), [undefined]);
    assert.deepEqual(needs(planOf(ignored)), [undefined, undefined, true]);
    const { documentChanges } = edited({ plan: planOf(ignored), preview: true });
    const asking = (documentChanges ?? []).flatMap((change) =>
      'edits' in change
        ? change.edits.filter((edit) => 'annotationId' in edit && edit.annotationId === 'keylift.preview')
        : [],
    );
    assert.deepEqual(
      asking.map((edit) => 'newText' in edit && edit.newText),
      [''],
    );
  });

  it('gives no edit when a file is missing that the editor cannot create', () => {
    const missing = { ...ignored, before: undefined };
    const example = { ...missing, path: '.env.example', holdsSecret: false };
    const built = buildEdit(request({ plan: planOf(missing, example), client: { ...able, createsFiles: false } }));
    assert.deepEqual(built, {
      kind: 'impossible',
      message: 'This editor cannot create files for a fix. Create .env and .env.example (empty), then try again.',
    });
  });
});
