/** Code actions in editors that can do less: a smaller edit, or a reason, and never a lost value. */
import assert from 'node:assert/strict';
import { FakeProject } from '../support/fakeProject';
import { fullCapabilities, TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;

/** An ordinary project, where git ignores `.env` already. */
function ordinary(files: Readonly<Record<string, string>> = {}): FakeProject {
  const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n', ...files });
  project.ignoreStates.set('.env', 'ignored');
  return project;
}

describe('code actions in an editor that cannot', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const without = (workspaceEdit: object, codeAction: object = fullCapabilities.textDocument.codeAction) => ({
    ...fullCapabilities,
    workspace: { ...fullCapabilities.workspace, workspaceEdit },
    textDocument: { ...fullCapabilities.textDocument, codeAction },
  });
  const start = async (project: FakeProject, capabilities: ReturnType<typeof without>) => {
    editor = await TestEditor.start({ project, capabilities });
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    const [action] = await editor.actions('app.js', stripeKey);
    return action;
  };
  const { resolveSupport: _, ...eager } = fullCapabilities.textDocument.codeAction;

  it('resolve edits get them at once', async () => {
    const action = await start(ordinary(), without(fullCapabilities.workspace.workspaceEdit, eager));
    assert.ok(action?.edit);
    assert.equal(action.data, undefined);
    editor.applyEdit(action.edit);
    await editor.shows('app.js', 0);
  });

  it('create files say so while one is missing', async () => {
    const action = await start(ordinary({ '.env.example': '' }), without({ documentChanges: true }));
    assert.match(
      action?.disabled?.reason ?? '',
      /cannot create files for a fix\. Create \.env \(empty\), then try again\./,
    );
  });

  it('create files fix what needs none', async () => {
    const project = ordinary({ '.env': '', '.env.example': '' });
    const action = await start(project, without({ documentChanges: true }, eager));
    assert.ok(action?.edit?.documentChanges);
    editor.applyEdit(action.edit);
    assert.ok(project.files.get('.env')?.startsWith('STRIPE_SECRET_KEY='));
  });

  it('take versions get plain changes', async () => {
    const project = ordinary({ '.env': '', '.env.example': '' });
    const action = await start(project, without({}, eager));
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.ok(action?.edit?.changes);
    editor.applyEdit(action.edit);
    await editor.shows('app.js', 0);
    assert.ok(project.files.get('.env')?.startsWith('STRIPE_SECRET_KEY='));
  });

  it('annotate changes get no annotations', async () => {
    const { changeAnnotationSupport: __, ...plain } = fullCapabilities.workspace.workspaceEdit;
    const action = await start(ordinary(), without(plain, eager));
    assert.equal(action?.edit?.changeAnnotations, undefined);
    assert.equal(JSON.stringify(action).includes('annotationId'), false);
  });

  it('take versions get plain changes of entries that do nothing, too', async () => {
    const entry = `secret stripe-live-secret-key ${randomText('hex', 32)} path=/app.js`;
    const text = `salt ${randomText('hex', 64)}\n${entry}\n`;
    const project = ordinary({ '.keyliftignore': text, 'app.js': code });
    editor = await TestEditor.start({ project, capabilities: without({}, eager) });
    editor.open('.keyliftignore', text, 'plaintext');
    await editor.shows('.keyliftignore', 1);
    const [action] = await editor.allActions('.keyliftignore', entry);
    assert.equal(action?.title, 'Remove this entry');
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.ok(action?.edit?.changes);
    editor.applyEdit(action.edit);
    await editor.settle();
    await editor.clock.advance(1000);
    await editor.shows('.keyliftignore', 0);
  });
});
