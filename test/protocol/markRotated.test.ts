/** Keys that are listed as rotated from an editor, and what it then says where they stand. */
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type { LedgerEntry } from '../../server/src/core/ledger/ledgerFile';
import { withRotated } from '../../server/src/core/ledger/ledgerFile';
import { type MarkRotatedParams, type MarkRotatedResult, markRotatedMethod } from '../../server/src/shared/ledger';
import { FakeProject } from '../support/fakeProject';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${key}');\n`;
const password = `const password = '${`hunter${'2'}`}-is-not-Enough!';\n`;

describe('marking a key as rotated in an editor', () => {
  let editor: TestEditor;
  let local = '';
  beforeEach(async () => {
    local = '';
    const localLedger = {
      read: () => local,
      add: async (entry: LedgerEntry, salt: string) => {
        local = withRotated(local, entry, salt);
      },
    };
    const project = new FakeProject({ 'a.js': code, 'b.js': password });
    editor = await TestEditor.start({ project, deps: { localLedger, userName: () => 'ann' } });
    editor.open('a.js');
    editor.open('b.js');
    await editor.shows('a.js', 1);
    await editor.shows('b.js', 1);
  });
  afterEach(() => editor.dispose());

  const mark = (path: string, at: number, where?: MarkRotatedParams['where']) =>
    editor.connection.sendRequest<MarkRotatedResult<WorkspaceEdit>>(markRotatedMethod, {
      key: { uri: uriOf(path), offset: at },
      on: '2026-11-29',
      ...(where && { where }),
    } satisfies MarkRotatedParams);
  const messageOf = (path: string) => `${editor.shown(path)[0]?.message ?? ''}`;
  const putBack = (path: string) => editor.until(() => /put back/.test(messageOf(path)));
  const inCode = code.indexOf(key) + 2;

  it('asks where first, and changes nothing', async () => {
    const plan = await mark('a.js', inCode);
    assert.ok(plan.kind === 'plan');
    assert.deepEqual([plan.places, plan.isGuessable], [['shared', 'local'], false]);
    assert.equal(editor.project.files.has('.keylift-rotated'), false);
  });

  it('lists it for the team by a keyed hash, and tells it from then on', async () => {
    const result = await mark('a.js', inCode, 'shared');
    assert.ok(result.kind === 'edit');
    assert.equal(JSON.stringify(result).includes(key.slice(8)), false);
    editor.applyEdit(result.edit);
    editor.touch(1, '.keylift-rotated');
    await putBack('a.js');
    assert.match(messageOf('a.js'), /is a revoked key put back: it was rotated on 2026-11-29 by ann\.$/);
    const position = editor.rangeOf('a.js', key).start;
    const params = { textDocument: { uri: uriOf('a.js') }, position };
    const hover = JSON.stringify(await editor.connection.sendRequest('textDocument/hover', params));
    assert.match(hover, /This is a revoked key put back: it was rotated on 2026/);
  });

  it('lists what could be guessed on this machine alone', async () => {
    const at = password.indexOf('hunter') + 2;
    const plan = await mark('b.js', at);
    assert.ok(plan.kind === 'plan');
    assert.deepEqual([plan.places, plan.isGuessable], [['local'], true]);
    assert.equal((await mark('b.js', at, 'shared')).kind, 'none');
    assert.equal((await mark('b.js', at, 'local')).kind, 'listed');
    await putBack('b.js');
    assert.equal(local.includes('hunter'), false);
  });

  it('lists a key that was marked while it stood there, and is gone now', async () => {
    const salt = randomText('hex', 64);
    const gone = { salt, hash: randomText('hex', 32), isShareable: true };
    const result = await editor.connection.sendRequest<MarkRotatedResult>(markRotatedMethod, {
      key: { uri: uriOf('a.js'), detector: 'stripe-live-secret-key', redacted: 'sk…', mark: gone },
      on: '2026-11-29',
      where: 'local',
    } satisfies MarkRotatedParams);
    assert.equal(result.kind, 'listed');
    assert.ok(local.includes(`salt ${salt}`) && local.includes(gone.hash));
  });

  it('says so when there is no key', async () => assert.equal((await mark('a.js', 0)).kind, 'none'));
});
