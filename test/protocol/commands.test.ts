/** Commands for editors without a client of ours, and what "fix all" would leave alone. */
import assert from 'node:assert/strict';
import type { ShowMessageParams } from 'vscode-languageserver-protocol';
import { type FixOutcomeResult, type ScanWorkspaceResult, serverCommands } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { type EditorOptions, fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;
const withComment = `${code}// ${stripeKey}\n`;

describe('commands of the server', () => {
  let editor: TestEditor;
  const start = async (setup: EditorOptions = {}) => {
    const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n', 'lib/a.js': code });
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project, ...setup });
  };
  afterEach(() => editor.dispose());
  const run = <T>(command: string, ...args: unknown[]) =>
    editor.connection.sendRequest<T>('workspace/executeCommand', { command, arguments: args });
  const said = () => editor.sent<ShowMessageParams>('window/showMessage').map(({ message }) => message);

  it('fix all of an open document through the editor, and say what is left', async () => {
    await start();
    editor.open('app.js', withComment);
    assert.equal(await run(serverCommands.fixAllInFile, uriOf('app.js')), true);
    await editor.shows('app.js', 1);
    assert.match(said()[0] ?? '', /^Keylift: 1 fixed, 1 left: .*comment/);
    assert.ok(editor.project.files.has('.env'));
  });

  it('say that there is nothing to fix', async () => {
    await start();
    editor.open('app.js', 'nothing\n');
    assert.equal(await run(serverCommands.fixAllInFile, uriOf('app.js')), false);
    assert.equal(await run(serverCommands.fixAllInFile, uriOf('unknown.js')), false);
    assert.equal(await run(serverCommands.fixAllInFile), false);
    assert.deepEqual(said(), ['Keylift: there is nothing to fix.', 'Keylift: there is nothing to fix.']);
  });

  it('say why nothing can be fixed', async () => {
    await start({
      capabilities: { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, applyEdit: false } },
    });
    editor.open('app.js', code);
    assert.equal(await run(serverCommands.fixAllInFile, uriOf('app.js')), false);
    assert.deepEqual(said(), ['Keylift: this editor applies no edits.']);
  });

  it('scan every workspace folder, and sum up', async () => {
    await start();
    const result = await run<ScanWorkspaceResult>(serverCommands.scanWorkspace);
    assert.equal(result.findings, 1);
    await editor.shows('lib/a.js', 1);
    assert.deepEqual(said(), ['Keylift: 1 finding in 3 files.']);
  });

  it('never call what was not scanned clean', async () => {
    await start();
    editor.project.unreadable.add('lib/a.js');
    await run(serverCommands.scanWorkspace, 'file:///project', 'other:/folder');
    assert.deepEqual(said(), ['Keylift: 0 findings in 2 files, 1 file not scanned, 1 folder skipped.']);
  });

  it('clear the results of a scan', async () => {
    await start();
    await run(serverCommands.scanWorkspace);
    await editor.shows('lib/a.js', 1);
    await run(serverCommands.clearResults);
    await editor.shows('lib/a.js', 0);
    editor.touch(2, 'lib/a.js');
    await editor.settle();
    await editor.clock.advance(1000);
    await editor.settle();
    assert.deepEqual(editor.shown('lib/a.js'), [], 'its folder is still followed');
  });

  it('do nothing under a name that is none of theirs', async () => {
    await start();
    for (const command of ['toString', '__proto__', 'rm -rf']) assert.equal(await run(command), null);
  });
});

describe('the outcome of fixing a document', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const outcome = (path: string) =>
    editor.connection.sendRequest<FixOutcomeResult>('keylift/fixOutcome', { uri: uriOf(path) });

  it('counts what can be fixed and names what cannot', async () => {
    editor = await TestEditor.start({ project: new FakeProject({ 'package.json': '{}' }) });
    editor.open('app.js', withComment);
    const { version, fixable, refused } = await outcome('app.js');
    assert.deepEqual({ version, fixable }, { version: 1, fixable: 1 });
    assert.deepEqual(
      refused.map(({ startLine, title }) => ({ startLine, title })),
      [{ startLine: 2, title: 'Stripe live secret key' }],
    );
    assert.match(refused[0]?.message ?? '', /comment/);
    assert.equal(JSON.stringify(refused).includes(stripeKey.slice(12)), false);
  });

  it('gives one reason for all where nothing can be fixed', async () => {
    editor = await TestEditor.start({ deps: { projectReaderFor: () => undefined } });
    editor.open('app.js', withComment);
    const { fixable, refused } = await outcome('app.js');
    assert.equal(fixable, 0);
    assert.equal(refused.length, 2);
    assert.ok(refused.every(({ message }) => /cannot read the files/.test(message)));
  });

  it('is nothing for a document that is not open', async () => {
    editor = await TestEditor.start();
    assert.deepEqual(await outcome('app.js'), { version: 0, fixable: 0, refused: [] });
  });
});
