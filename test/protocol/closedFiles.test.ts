/** What scans found in files that are not open: it stays true while files change, open, close and go. */
import assert from 'node:assert/strict';
import type { ScanResultsParams, ScanTextResult } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;
const notifications = { notifications: true, diagnostics: 'push' } as const;

describe('results of a workspace scan', () => {
  let editor: TestEditor;
  let project: FakeProject;
  beforeEach(async () => {
    project = new FakeProject({ 'src/0.js': code, 'src/1.js': code });
    editor = await TestEditor.start({ project, options: notifications });
    await editor.connection.sendRequest('keylift/scanWorkspace', { folders: [folderUri] });
    await editor.shows('src/0.js', 1);
    await editor.shows('src/1.js', 1);
  });
  afterEach(() => editor.dispose());

  it('are taken back when they are cleared; open documents keep theirs', async () => {
    editor.open('src/1.js');
    void editor.connection.sendNotification('keylift/clearResults');
    await editor.shows('src/0.js', 0);
    assert.equal(editor.shown('src/1.js').length, 1);
    editor.close('src/1.js');
    await editor.shows('src/1.js', 0);
    await editor.settle();
    assert.equal(editor.shown('src/1.js').length, 0);
  });

  it('go when the file is deleted', async () => {
    project.files.delete('src/0.js');
    editor.touch(3, 'src/0.js');
    await editor.shows('src/0.js', 0);
    assert.deepEqual(editor.sent<ScanResultsParams>('keylift/scanResults').at(-1)?.files, [uriOf('src/0.js')]);
  });

  it('follow a file that changes on disk', async () => {
    project.files.set('src/0.js', `\n${code}${code}`);
    editor.touch(2, 'src/0.js');
    const [first] = await editor.shows('src/0.js', 2);
    assert.equal(first?.range.start.line, 1);
  });

  it('come back when an open document is closed without having been saved', async () => {
    editor.open('src/0.js');
    editor.change('src/0.js', { text: 'nothing\n' });
    await editor.shows('src/0.js', 0);
    editor.close('src/0.js');
    await editor.shows('src/0.js', 1);
  });

  it('stay away when an open document is fixed, saved and closed', async () => {
    editor.open('src/0.js');
    editor.change('src/0.js', { text: 'nothing\n' });
    await editor.shows('src/0.js', 0);
    editor.save('src/0.js');
    editor.close('src/0.js');
    await editor.settle();
    await editor.settle();
    assert.deepEqual(editor.shown('src/0.js'), []);
    assert.deepEqual(editor.sent<ScanResultsParams>('keylift/scanResults').at(-1), {
      folder: folderUri,
      files: [uriOf('src/0.js')],
      findings: [],
      notScanned: [],
    });
  });

  const settled = async () => {
    await editor.settle();
    await editor.clock.advance(1000);
    await editor.settle();
  };

  it('take up files that are made, or get a key, after the scan', async () => {
    project.files.set('src/new.js', code);
    project.files.set('lib/deep/moved.js', code);
    editor.touch(1, 'src/new.js', 'lib');
    await settled();
    await editor.shows('src/new.js', 1);
    await editor.shows('lib/deep/moved.js', 1);
    const told = editor.sent<ScanResultsParams>('keylift/scanResults').at(-1);
    assert.deepEqual(new Set(told?.findings.map(({ file }) => file)), new Set(['src/new.js', 'lib/deep/moved.js']));
  });

  it('look at nothing but what changed', async () => {
    const looked: string[] = [];
    project.files.set('src/clean.js', 'a\n');
    project.beforeFile = (path) => void looked.push(path);
    editor.touch(2, 'src/clean.js', 'node_modules/x/a.js', '.git/index.lock');
    await settled();
    assert.deepEqual(looked, ['src/clean.js']);
  });

  it('go with the directory that is deleted, of which an editor tells alone', async () => {
    project.files.clear();
    editor.touch(3, 'src');
    await editor.shows('src/0.js', 0);
    await editor.shows('src/1.js', 0);
  });

  it('go when a file that could not be read is deleted', async () => {
    project.files.set('src/odd.js', code);
    project.unreadable.add('src/odd.js');
    editor.touch(1, 'src/odd.js');
    await settled();
    const told = () => editor.sent<ScanResultsParams>('keylift/scanResults').at(-1);
    assert.deepEqual(
      told()?.notScanned.map(({ reason }) => reason),
      ['unreadable'],
    );
    project.files.delete('src/odd.js');
    editor.touch(3, 'src/odd.js');
    await settled();
    assert.deepEqual([told()?.files, told()?.notScanned], [[uriOf('src/odd.js')], []]);
  });

  it('are made anew when ignore rules change', async () => {
    project.files.set('src/let-in.js', code);
    editor.touch(2, '.gitignore');
    await settled();
    await editor.shows('src/let-in.js', 1);
  });

  it('take up what was saved in a document once it is closed', async () => {
    editor.open('src/2.js', 'nothing\n');
    project.files.set('src/2.js', code);
    editor.close('src/2.js');
    await settled();
    await editor.shows('src/2.js', 1);
  });

  it('take up what changes while another scan runs, once that has ended', async () => {
    project.beforeFile = (path) => {
      if (path !== 'src/1.js') return;
      project.beforeFile = () => undefined;
      project.files.set('src/0.js', 'clean\n');
      project.files.set('src/late.js', code);
      editor.touch(1, 'src/late.js');
    };
    await editor.connection.sendRequest('keylift/scanWorkspace', { folders: [folderUri] });
    await settled();
    await editor.shows('src/late.js', 1);
  });

  it('are followed no more once they are cleared', async () => {
    void editor.connection.sendNotification('keylift/clearResults');
    await editor.shows('src/0.js', 0);
    project.files.set('src/new.js', code);
    editor.touch(1, 'src/new.js');
    await settled();
    assert.deepEqual(editor.shown('src/new.js'), []);
  });

  it('make the editor watch every file, until there are none', async () => {
    const registered = () => editor.requests.filter(({ method }) => method === 'client/registerCapability').length;
    const before = registered();
    assert.match(JSON.stringify(editor.requests), /"globPattern":"\*\*\/\*"/);
    void editor.connection.sendNotification('keylift/clearResults');
    await editor.until(() => editor.requests.some(({ method }) => method === 'client/unregisterCapability'));
    assert.equal(registered(), before);
  });
});

describe('a text that the client reads for the server', () => {
  it('is scanned, shown and told like a file on disk', async () => {
    const uri = 'vscode-vfs://github/owner/repo/src/a.js';
    const editor = await TestEditor.start({ options: notifications, folders: ['vscode-vfs://github/owner/repo'] });
    try {
      const params = { uri, file: 'src/a.js', text: code };
      const result = await editor.connection.sendRequest<ScanTextResult>('keylift/scanText', params);
      assert.equal(result.capped, false);
      assert.deepEqual(
        result.findings.map(({ uri: of, file, title }) => ({ of, file, title })),
        [{ of: uri, file: 'src/a.js', title: 'Stripe live secret key' }],
      );
      await editor.shows(uri, 1);
      assert.deepEqual(editor.sent('keylift/scanResults'), []);
      void editor.connection.sendNotification('keylift/clearResults');
      await editor.shows(uri, 0);
    } finally {
      editor.dispose();
    }
  });
});
