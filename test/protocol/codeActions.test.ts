/** Code actions: a fix for each finding and one for all, as edits of the present version that undo as one. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CreateFile,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type FixFindingsResult, fixFindingsMethod } from '../../server/src/shared/listProtocol';
import { FakeProject } from '../support/fakeProject';
import { type EditorOptions, fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const otherKey = `sk_${'live'}_${randomText('base62', 24, 1)}`;
const code = `const stripe = connect('${stripeKey}');\n`;
const two = `${code}const spare = '${otherKey}';\n`;

/** An ordinary project, where git ignores `.env` already. */
function ordinary(files: Readonly<Record<string, string>> = {}): FakeProject {
  const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n', ...files });
  project.ignoreStates.set('.env', 'ignored');
  return project;
}

/** Lets texts be compared without showing a key when they differ. */
const masked = (text: string | undefined) => text?.replaceAll(stripeKey, 'KEY');

const isModified = (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;

describe('code actions', () => {
  let editor: TestEditor;
  let project: FakeProject;
  const start = async (text = code, setup: EditorOptions = {}, languageId = 'javascript') => {
    project = setup.project ?? ordinary();
    editor = await TestEditor.start({ project, ...setup });
    editor.open('app.js', text, languageId);
    await editor.until(() => editor.published.length > 0);
  };
  afterEach(() => editor.dispose());
  const resolve = (action: CodeAction | undefined) =>
    editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  const editOf = async (action: CodeAction | undefined): Promise<WorkspaceEdit> => {
    const { edit } = await resolve(action);
    assert.ok(edit);
    return edit;
  };
  /** Whether the editor shows the edit before it applies it. */
  const asksFirst = ({ changeAnnotations }: WorkspaceEdit) =>
    Object.values(changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation === true);
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

  it('say that the value has to be kept where .env may not take it, and are none on save', async () => {
    const tracked = ordinary({ '.env': 'A=1\n' });
    tracked.ignoreStates.set('.env', 'tracked');
    await start(two, { project: tracked });
    const [first] = await editor.actions('app.js', stripeKey);
    assert.match(first?.title ?? '', /^Read \w+ from the environment \(keep the value yourself: git tracks \.env\)$/);
    assert.equal(first?.isPreferred, undefined);
    assert.deepEqual(await editor.actions('app.js', 'const spare', { only: ['source.fixAll'] }), []);
    const all: FixFindingsResult<WorkspaceEdit> = await editor.connection.sendRequest(fixFindingsMethod, {
      uri: uriOf('app.js'),
    });
    assert.deepEqual([all.edit, all.fixable, all.refused.length], [undefined, 0, 2]);
    assert.match(all.refused[0]?.message ?? '', /^The value would be lost, since git tracks \.env\./);
  });

  it('let the program see .env as well, where that is an edit', async () => {
    const scripts = '{ "scripts": { "start": "node app.js" } }';
    await start(code, { project: ordinary({ 'package.json': scripts }) });
    const actions = await editor.actions('app.js', stripeKey);
    const both = actions.find(({ title }) => title.endsWith(', and start with node --env-file'));
    assert.equal(both?.isPreferred, undefined);
    const changed = ((await editOf(both)).documentChanges ?? []) as TextDocumentEdit[];
    const manifest = changed.find(({ textDocument }) => textDocument?.uri === uriOf('package.json'));
    assert.deepEqual(
      manifest?.edits.map((edit) => ('newText' in edit ? edit.newText : undefined)),
      ['--env-file=.env '],
    );
    const alone = ((await editOf(actions[0])).documentChanges ?? []) as TextDocumentEdit[];
    assert.ok(alone.every(({ textDocument }) => textDocument?.uri !== uriOf('package.json')));
  });

  it('read a key from the environment, and move it to .env', async () => {
    await start();
    const [action] = await editor.actions('app.js', stripeKey);
    assert.equal(action?.title, 'Read STRIPE_SECRET_KEY from the environment');
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action?.isPreferred, true);
    assert.deepEqual(action?.diagnostics, editor.shown('app.js'));
    editor.applyEdit(await editOf(action));
    await editor.shows('app.js', 0);
    assert.equal(editor.document('app.js').getText().includes(stripeKey), false);
    assert.ok(editor.document('app.js').getText().includes('STRIPE_SECRET_KEY'));
    assert.equal(masked(project.files.get('.env')), "STRIPE_SECRET_KEY='KEY'\n");
    assert.equal(project.files.get('.env.example'), 'STRIPE_SECRET_KEY=\n');
  });

  it('hold the value only once the action is chosen', async () => {
    await start();
    const actions = await editor.actions('app.js', stripeKey);
    assert.equal(JSON.stringify(actions).includes(stripeKey), false);
    assert.ok(actions.every(({ edit }) => edit === undefined));
  });

  it('create files first, and edit the version they were planned for', async () => {
    await start();
    const [action] = await editor.actions('app.js', stripeKey);
    const edit = await editOf(action);
    const changes = (edit.documentChanges ?? []) as (CreateFile | TextDocumentEdit)[];
    assert.deepEqual(
      changes.map((change) => ('kind' in change ? `create ${change.uri}` : `edit ${change.textDocument.uri}`)),
      [
        `create ${uriOf('.env')}`,
        `create ${uriOf('.env.example')}`,
        `edit ${uriOf('app.js')}`,
        `edit ${uriOf('.env')}`,
        `edit ${uriOf('.env.example')}`,
      ],
    );
    const versions = changes.flatMap((change) => ('kind' in change ? [] : [change.textDocument.version]));
    assert.deepEqual(versions, [1, null, null]);
    assert.ok(changes.every((change) => !('kind' in change) || (change as CreateFile).options?.ignoreIfExists));
  });

  it('add to an open .env as it stands in the editor, in its version', async () => {
    await start();
    editor.open('.env', 'PORT=1\n', 'dotenv');
    editor.change('.env', { text: "PORT='2'\n" });
    const [action] = await editor.actions('app.js', stripeKey);
    editor.applyEdit(await editOf(action));
    assert.equal(masked(editor.document('.env').getText()), "PORT='2'\nSTRIPE_SECRET_KEY='KEY'\n");
  });

  it('let git ignore .env before anything is written to it', async () => {
    await start(code, { project: new FakeProject({ 'package.json': '{}', '.gitignore': 'node_modules\n' }) });
    const [action] = await editor.actions('app.js', stripeKey);
    editor.applyEdit(await editOf(action));
    assert.equal(project.files.get('.gitignore'), 'node_modules\n.env\n');
  });

  it('do not rely on a line of .gitignore that the editor has taken out and not saved', async () => {
    await start();
    editor.open('.gitignore', 'node_modules/\n', 'ignore');
    const [action] = await editor.actions('app.js', stripeKey);
    editor.applyEdit(await editOf(action));
    assert.equal(editor.document('.gitignore').getText(), 'node_modules/\n.env\n');
  });

  it('label each change, and ask for a confirmation only when the settings do', async () => {
    await start();
    const { changeAnnotations } = await editOf((await editor.actions('app.js', stripeKey))[0]);
    const labels = Object.values(changeAnnotations ?? {}).map(({ label }) => label);
    assert.deepEqual(labels, [
      'Read STRIPE_SECRET_KEY from the environment',
      'Create .env, which git ignores: holds the value',
      'Create .env.example',
    ]);
    assert.ok(Object.values(changeAnnotations ?? {}).every(({ needsConfirmation }) => !needsConfirmation));
    editor.dispose();
    await start(code, { settings: { fix: { preview: true } } });
    const asking = await editOf((await editor.actions('app.js', stripeKey))[0]);
    assert.ok(asksFirst(asking));
  });

  it('offer the same with a preview, where more than this file changes', async () => {
    await start();
    const [, preview] = await editor.actions('app.js', stripeKey);
    assert.equal(preview?.title, 'Preview: Read STRIPE_SECRET_KEY from the environment');
    assert.equal(preview?.isPreferred, undefined);
    const asking = await editOf(preview);
    assert.ok(asksFirst(asking));
    editor.applyEdit(asking);
    await editor.shows('app.js', 0);
    editor.dispose();
    await start(code, { settings: { fix: { preview: true } } });
    assert.equal((await editor.actions('app.js', stripeKey)).length, 1);
  });

  it('offer to fix all where there is more than one', async () => {
    await start(two);
    const actions = await editor.actions('app.js', stripeKey);
    assert.deepEqual(titles(actions), [
      'Read STRIPE_SECRET_KEY from the environment',
      'Preview: Read STRIPE_SECRET_KEY from the environment',
      'Fix all hardcoded keys in this file',
    ]);
    assert.equal(actions[2]?.diagnostics?.length, 1);
    editor.applyEdit(await editOf(actions[2]));
    await editor.shows('app.js', 0);
    assert.equal(project.files.get('.env')?.includes(stripeKey), true);
    assert.equal(project.files.get('.env')?.includes(otherKey), true);
  });

  it('are two for a selection of two findings, and none elsewhere', async () => {
    await start(two);
    const singles = (actions: readonly CodeAction[]) => actions.filter(({ isPreferred }) => isPreferred === true);
    assert.equal(singles(await editor.actions('app.js', two.trim())).length, 2);
    assert.deepEqual(await editor.actions('app.js', 'const spare'), []);
  });

  it('answer what was asked for', async () => {
    await start();
    const only = async (...kinds: string[]) => [
      ...new Set((await editor.actions('app.js', stripeKey, { only: kinds })).map(({ kind }) => kind)),
    ];
    assert.deepEqual(await only('quickfix'), ['quickfix']);
    assert.deepEqual(await only('source.fixAll.keylift'), ['source.fixAll.keylift']);
    assert.deepEqual(await only('source.fixAll'), ['source.fixAll.keylift']);
    assert.deepEqual(await only('source'), ['source.fixAll.keylift']);
    assert.deepEqual(await only('source.fixAll.other'), []);
    assert.deepEqual(await only('refactor'), []);
    assert.deepEqual(await only(''), ['quickfix', 'source.fixAll.keylift']);
  });

  it('fix all of a file from anywhere in it, as on save', async () => {
    await start(two);
    const [action] = await editor.actions('app.js', 'const spare', { only: ['source.fixAll'] });
    editor.applyEdit(await editOf(action));
    await editor.shows('app.js', 0);
  });

  it('say why there is no fix, where the editor can show that', async () => {
    await start(`// ${stripeKey}\n`);
    const [action] = await editor.actions('app.js', stripeKey);
    assert.match(action?.disabled?.reason ?? '', /comment/);
    assert.equal(action?.edit, undefined);
    editor.dispose();
    const { disabledSupport: _, ...codeAction } = fullCapabilities.textDocument.codeAction;
    const textDocument = { ...fullCapabilities.textDocument, codeAction };
    await start(`// ${stripeKey}\n`, { capabilities: { ...fullCapabilities, textDocument } });
    assert.deepEqual(titles(await editor.actions('app.js', stripeKey)), ['Redact it here']);
  });

  it('ask to save an untitled buffer first', async () => {
    await start();
    editor.open('untitled:Untitled-1', code);
    const [action] = await editor.actions('untitled:Untitled-1', stripeKey);
    assert.match(action?.disabled?.reason ?? '', /^Save the file first/);
  });

  it('fix nothing in a workspace that cannot be read', async () => {
    await start(code, { deps: { projectReaderFor: () => undefined } });
    const [action] = await editor.actions('app.js', stripeKey);
    assert.match(action?.disabled?.reason ?? '', /cannot read the files around this one/);
  });

  it('refuse to be resolved when the document has moved on', async () => {
    await start();
    const [action] = await editor.actions('app.js', stripeKey);
    editor.replace('app.js', 'const', '\nconst');
    await assert.rejects(resolve(action), isModified);
    editor.close('app.js');
    await assert.rejects(resolve(action), isModified);
  });

  it('refuse to be resolved with data that nobody made', async () => {
    await start();
    for (const data of [null, {}, { uri: 7, version: 1 }, { uri: uriOf('app.js'), version: 1, starts: ['x'] }]) {
      await assert.rejects(resolve({ title: 'x', data }), isModified);
    }
    await assert.rejects(
      resolve({ title: 'x', data: { uri: uriOf('app.js'), version: 1, starts: [9999] } }),
      isModified,
    );
  });

  it('see the project as it is when the action is chosen', async () => {
    await start();
    const [action] = await editor.actions('app.js', stripeKey);
    project.files.set('.env', "PORT='3'\n");
    editor.applyEdit(await editOf(action));
    assert.equal(masked(project.files.get('.env')), "PORT='3'\nSTRIPE_SECRET_KEY='KEY'\n");
  });

  it('are none when Keylift is switched off', async () => {
    editor = await TestEditor.start({ project: ordinary(), settings: { enable: false } });
    editor.open('app.js', code);
    assert.deepEqual(await editor.actions('app.js', stripeKey), []);
  });

  it('go by the file’s name when the editor names the language in its own way', async () => {
    await start(code, {}, 'js');
    const [action] = await editor.actions('app.js', stripeKey);
    assert.equal(action?.disabled, undefined);
    assert.equal(action?.isPreferred, true);
  });

  it('take positions in lines that end with CRLF, behind characters of two units', async () => {
    await start(`const key = '🔑';\r\n${code.trim()}\r\n`);
    const [action] = await editor.actions('app.js', stripeKey);
    editor.applyEdit(await editOf(action));
    await editor.shows('app.js', 0);
    assert.match(editor.document('app.js').getText(), /const key = '🔑';\r\n/);
  });
});
