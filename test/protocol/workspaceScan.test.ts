/** Scans of folders: results as they come, progress, cancel, and what was not scanned. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import type { ScanResultsParams, ScanWorkspaceResult } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;
const notifications = { notifications: true, diagnostics: 'push' } as const;

function manyFiles(count: number): FakeProject {
  return new FakeProject(Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/${at}.js`, code])));
}

interface ProgressValue {
  readonly token: unknown;
  readonly value: { readonly kind: string; readonly message?: string };
}

describe('a workspace scan', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const scan = (params: object = {}, token?: CancellationTokenSource) =>
    editor.connection.sendRequest<ScanWorkspaceResult>(
      'keylift/scanWorkspace',
      { folders: [folderUri], ...params },
      ...(token ? [token.token] : []),
    );
  const results = () => editor.sent<ScanResultsParams>('keylift/scanResults');

  it('answers how much it did, and tells results and diagnostics of files that are not open', async () => {
    const project = new FakeProject({ 'src/a.js': code, 'clean.js': 'a\n', 'b.bin': code });
    project.unreadable.add('b.bin');
    editor = await TestEditor.start({ project, options: notifications });
    const result = await scan();
    assert.deepEqual(
      { ...result, stats: { ...result.stats, ms: 0 } },
      {
        stats: { files: 2, bytes: code.length + 2, ms: 0 },
        findings: 1,
        notScanned: 1,
        cancelled: false,
        skipped: [],
      },
    );
    const [diagnostic] = await editor.shows('src/a.js', 1);
    assert.equal(diagnostic?.range.start.character, code.indexOf(stripeKey));
    const findings = results().flatMap((each) => each.findings);
    assert.deepEqual(
      findings.map(({ uri, file, title, providerName }) => ({ uri, file, title, providerName })),
      [{ uri: uriOf('src/a.js'), file: 'src/a.js', title: 'Stripe live secret key', providerName: 'Stripe' }],
    );
    const notScanned = results().flatMap((each) => each.notScanned);
    assert.deepEqual(notScanned, [{ file: 'b.bin', reason: 'unreadable', uri: uriOf('b.bin') }]);
    assert.deepEqual(new Set(results().flatMap(({ files }) => files)), new Set([uriOf('src/a.js'), uriOf('b.bin')]));
    assert.equal(JSON.stringify(editor.notifications).includes(stripeKey.slice(12)), false);
  });

  it('keeps its notifications from an editor that did not ask for them', async () => {
    editor = await TestEditor.start({ project: manyFiles(3) });
    await scan();
    await editor.shows('src/2.js', 1);
    assert.deepEqual(results(), []);
  });

  it('reports progress on the token it was given, from begin to end', async () => {
    const project = manyFiles(450);
    editor = await TestEditor.start({ project, options: notifications });
    await scan({ workDoneToken: 'mine' });
    const progress = editor.sent<ProgressValue>('$/progress');
    assert.ok(progress.every(({ token }) => token === 'mine'));
    const kinds = progress.map(({ value }) => value.kind);
    assert.equal(kinds[0], 'begin');
    assert.equal(kinds.at(-1), 'end');
    assert.ok(kinds.filter((kind) => kind === 'report').length >= 2);
    assert.match(progress.at(-2)?.value.message ?? '', /^450 files, 450 findings$/);
  });

  it('asks for a progress when it was given none', async () => {
    editor = await TestEditor.start({ project: manyFiles(1) });
    await scan();
    assert.equal(editor.requests.filter(({ method }) => method === 'window/workDoneProgress/create').length, 1);
    assert.equal(editor.sent<ProgressValue>('$/progress').at(-1)?.value.kind, 'end');
  });

  it('goes on without progress in an editor that shows none', async () => {
    const { window: _, ...capabilities } = fullCapabilities;
    editor = await TestEditor.start({ project: manyFiles(1), capabilities });
    assert.equal((await scan()).findings, 1);
    assert.deepEqual(editor.sent('$/progress'), []);
  });

  it('stops when its progress is cancelled, and keeps what it found', async () => {
    const project = manyFiles(10);
    editor = await TestEditor.start({ project, options: notifications });
    project.beforeFile = async (path) => {
      if (path !== 'src/4.js') return;
      void editor.connection.sendNotification('window/workDoneProgress/cancel', { token: 'mine' });
      await editor.settle();
    };
    const result = await scan({ workDoneToken: 'mine' });
    assert.equal(result.cancelled, true);
    assert.equal(result.findings, 4);
    assert.ok(result.notScanned > 0, 'a scan that was stopped is never clean');
    await editor.shows('src/3.js', 1);
  });

  it('takes nothing back of what it did not come to when it is stopped', async () => {
    const project = manyFiles(4);
    editor = await TestEditor.start({ project, options: notifications });
    await scan();
    await editor.shows('src/3.js', 1);
    project.beforeFile = async (path) => {
      if (path !== 'src/1.js') return;
      void editor.connection.sendNotification('window/workDoneProgress/cancel', { token: 'mine' });
      await editor.settle();
    };
    assert.equal((await scan({ workDoneToken: 'mine' })).cancelled, true);
    await editor.settle();
    assert.equal(editor.shown('src/3.js').length, 1);
  });

  it('stops when the request is cancelled', async () => {
    const project = manyFiles(10);
    editor = await TestEditor.start({ project });
    const cancel = new CancellationTokenSource();
    let looked = 0;
    project.beforeFile = async () => {
      if (++looked !== 3) return;
      cancel.cancel();
      await editor.settle();
    };
    const isCancelled = (error: unknown) =>
      error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled;
    await assert.rejects(scan({}, cancel), isCancelled);
    assert.equal(looked, 3);
  });

  it('stops when the server is shut down', async () => {
    const project = manyFiles(10);
    editor = await TestEditor.start({ project });
    let looked = 0;
    project.beforeFile = async () => {
      if (++looked === 2) await editor.connection.sendRequest('shutdown');
    };
    await scan().catch(() => undefined);
    assert.equal(looked, 2);
  });

  it('says which folders it did not look at', async () => {
    editor = await TestEditor.start({ settings: { enable: false } });
    const { skipped, stats } = await scan({ folders: [folderUri, 'vscode-vfs://github/a/b'] });
    assert.deepEqual(skipped, [
      { folder: folderUri, reason: 'disabled' },
      { folder: 'vscode-vfs://github/a/b', reason: 'not-on-disk' },
    ]);
    assert.equal(stats.files, 0);
  });

  it('fails aloud rather than with nothing', async () => {
    const scanTree = () => {
      throw new Error('a message that may hold anything');
    };
    editor = await TestEditor.start({ deps: { scanTree } });
    await assert.rejects(scan(), (error) => error instanceof ResponseError && /scan failed/.test(error.message));
    assert.equal(JSON.stringify(editor.logs).includes('may hold anything'), false);
  });

  it('leaves the diagnostics of open documents alone', async () => {
    editor = await TestEditor.start({ project: new FakeProject({ 'a.js': code }), options: notifications });
    editor.open('a.js', `${code}${code}`);
    await editor.shows('a.js', 2);
    await scan();
    await editor.settle();
    assert.equal(editor.shown('a.js').length, 2);
  });

  it('withdraws what an earlier scan found and this one did not', async () => {
    const project = manyFiles(2);
    editor = await TestEditor.start({ project, options: notifications });
    await scan();
    await editor.shows('src/1.js', 1);
    project.files.delete('src/1.js');
    await scan();
    await editor.shows('src/1.js', 0);
    assert.equal(editor.shown('src/0.js').length, 1);
    assert.deepEqual(results().at(-1), {
      folder: folderUri,
      files: [uriOf('src/1.js')],
      findings: [],
      notScanned: [],
    });
  });

  it('shows nothing of what it finds after its results were cleared', async () => {
    const project = manyFiles(2);
    editor = await TestEditor.start({ project, options: notifications });
    project.beforeFile = async (path) => {
      if (path !== 'src/1.js') return;
      void editor.connection.sendNotification('keylift/clearResults');
      await editor.settle();
    };
    await scan();
    await editor.settle();
    assert.deepEqual(editor.published, []);
    assert.deepEqual(results(), []);
  });

  it('shows nothing where squiggles are off, but tells the results', async () => {
    editor = await TestEditor.start({
      project: manyFiles(1),
      options: notifications,
      settings: { squiggles: { enable: false } },
    });
    await scan();
    await editor.settle();
    assert.deepEqual(editor.published, []);
    assert.equal(results().flatMap(({ findings }) => findings).length, 1);
  });
});
