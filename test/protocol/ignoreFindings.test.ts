/** Actions on findings that were chosen in a list, in files that need not be open. */
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import {
  type FixFindingsResult,
  fixFindingsMethod,
  type IgnoreFindingsParams,
  type IgnoreFindingsResult,
  ignoreFindingsMethod,
} from '../../server/src/shared/listProtocol';
import {
  type LocatedFinding,
  type ScanResultsParams,
  scanResultsMethod,
  scanWorkspaceMethod,
} from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const keys = [1, 2].map((salt) => `sk_${'live'}_${randomText('base62', 24, salt)}`);
const code = (key = '') => `const stripe = connect('${key}');\n`;

describe('findings chosen in a list', () => {
  let editor: TestEditor;
  let found: readonly LocatedFinding[];
  beforeEach(async () => {
    const project = new FakeProject({
      'package.json': '{}',
      '.gitignore': '.env\n',
      'a.js': code(keys[0]),
      'b.js': code(keys[1]),
      'c.js': code(keys[0]),
    });
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project, options: { notifications: true } });
    await editor.connection.sendRequest(scanWorkspaceMethod, { folders: [folderUri] });
    await editor.shows('c.js', 1);
    found = editor.sent<ScanResultsParams>(scanResultsMethod).flatMap(({ findings }) => findings);
  });
  afterEach(() => editor.dispose());
  const ignore = (
    findings: readonly LocatedFinding[],
    reason: string,
    into: IgnoreFindingsParams['into'] = 'ignores',
  ) =>
    editor.connection.sendRequest<IgnoreFindingsResult<WorkspaceEdit>>(ignoreFindingsMethod, {
      findings,
      reason,
      into,
    });

  it('are ignored with a reason, by one entry a value', async () => {
    const { edit, files, ignored, left } = await ignore(found, 'keys of a closed account');
    assert.ok(edit);
    editor.applyEdit(edit);
    assert.deepEqual([files, ignored, left], [[uriOf('.keyliftignore')], 3, 0]);
    const text = editor.project.files.get('.keyliftignore') ?? '';
    const entries = text.split('\n').filter((line) => line.startsWith('secret '));
    assert.equal(entries.length, 2);
    assert.ok(entries.every((line) => line.includes('keys of a closed account')));
    assert.ok(keys.every((key) => !text.includes(key)));
  });

  it('become a baseline, file by file, that holds no value', async () => {
    const { edit, files, ignored } = await ignore(found, '', 'baseline');
    assert.ok(edit);
    editor.applyEdit(edit);
    assert.deepEqual([files, ignored], [[uriOf('.keylift-baseline')], 3]);
    const text = editor.project.files.get('.keylift-baseline') ?? '';
    assert.deepEqual([...text.matchAll(/^secret .* path=(\S+)$/gm)].map(([, path]) => path).sort(), [
      '/a.js',
      '/b.js',
      '/c.js',
    ]);
    assert.ok(keys.every((key) => !text.includes(key)));
  });

  it('are left alone when their values do not stand there any more', async () => {
    editor.project.files.set('a.js', code(randomText('base62', 32)));
    const { edit, ignored, left } = await ignore(
      found.filter(({ file }) => file === 'a.js'),
      '',
    );
    assert.deepEqual([edit, ignored, left], [undefined, 0, 1]);
  });

  it('are fixed by one edit, and others in the document are not', async () => {
    editor.open('a.js', `${code(keys[0])}${code(keys[1]).replace('stripe', 'other')}`);
    await editor.shows('a.js', 2);
    const starts = [`const stripe = connect('`.length];
    const params = { uri: uriOf('a.js'), starts };
    const { edit, fixable, refused } = await editor.connection.sendRequest<FixFindingsResult<WorkspaceEdit>>(
      fixFindingsMethod,
      params,
    );
    assert.ok(edit);
    assert.deepEqual([fixable, refused], [1, []]);
    editor.applyEdit(edit);
    await editor.shows('a.js', 1);
  });
});
