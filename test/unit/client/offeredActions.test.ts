import './fakeVscode';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageclient';
import type { FixCompanions } from '../../../client/src/fixCompanions';
import { applyOfferedCommand, type OfferedAction, OfferedActions } from '../../../client/src/offeredActions';
import { editor, FakeDocument, FakeUri } from './fakeVscode';

const uris = { code: 'file:///ws/app.js', env: 'file:///ws/.env', ignore: 'file:///ws/.gitignore' };
const title = 'Read A from the environment';
const offered: OfferedAction = {
  title,
  kind: 'quickfix',
  data: { uri: uris.code, version: 1 },
  isOnSave: false,
};

/** An edit as the server makes it: for the versions of what is open. */
function planNow(creates: readonly string[] = []): WorkspaceEdit {
  const versionOf = (uri: string) => editor.documents.find((each) => `${each.uri}` === uri)?.version ?? null;
  const texts = [uris.code, uris.ignore].map((uri) => ({ textDocument: { uri, version: versionOf(uri) }, edits: [] }));
  return { documentChanges: [...creates.map((uri) => ({ kind: 'create' as const, uri })), ...texts] };
}

/** Lets everything that is due happen. */
function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('an action of the menu of fixes', () => {
  let subject: OfferedActions;
  let asked: unknown[];
  let applied: { readonly edit: unknown; readonly options: unknown }[];
  let expected: number;
  let errors: string[];
  let answer: () => WorkspaceEdit | undefined | Promise<WorkspaceEdit | undefined>;

  beforeEach(() => {
    editor.reset();
    editor.documents = [new FakeDocument(FakeUri.parse(uris.code))];
    editor.files.set(uris.ignore, new Uint8Array(3));
    [asked, applied, expected, errors] = [[], [], 0, []];
    answer = () => planNow();
    editor.applies = (edit, options) => {
      applied.push({ edit, options });
      editor.documents[0]?.become('fixed');
      return true;
    };
    const client = {
      code2ProtocolConverter: { asUri: (uri: FakeUri) => `${uri}` },
      protocol2CodeConverter: { asUri: FakeUri.parse, asWorkspaceEdit: async (edit: unknown) => edit },
      sendRequest: async (_type: unknown, action: unknown) => {
        asked.push(action);
        return { edit: await answer() };
      },
    };
    const companions = {
      expect: () => {
        expected++;
        return () => expected--;
      },
    };
    subject = new OfferedActions({
      client: async () => client as unknown as BaseLanguageClient,
      companions: companions as unknown as FixCompanions,
      log: { debug: () => undefined, error: (text: string) => errors.push(text) } as unknown as vscode.LogOutputChannel,
    });
  });
  afterEach(() => subject.dispose());

  const shown = () => editor.messages.map(({ level, text }) => `${level}: ${text}`);
  const code = () => editor.documents[0] as FakeDocument;

  const provide = async (given: readonly vscode.CodeAction[], triggerKind = 1) => {
    const rest = [{}, { triggerKind }, {}] as unknown as [
      vscode.Range,
      vscode.CodeActionContext,
      vscode.CancellationToken,
    ];
    const answered = await subject.middleware.provideCodeActions?.(
      code() as unknown as vscode.TextDocument,
      ...rest,
      () => [...given],
    );
    return (answered ?? []) as vscode.CodeAction[];
  };

  const action = (data: unknown, kind = vscode.CodeActionKind.QuickFix) =>
    Object.assign(new vscode.CodeAction(title, kind), { data });

  it('is a command, and the server is not asked for its edit before it is chosen', async () => {
    const given = Object.assign(action(offered.data), { isPreferred: true });
    const [chosen] = await provide([given]);
    assert.equal(chosen?.isPreferred, true);
    assert.equal(chosen.edit, undefined);
    assert.deepEqual(chosen.command, { title, command: applyOfferedCommand, arguments: [offered] });
    const token = {} as vscode.CancellationToken;
    const never = () => assert.fail('the server was asked');
    assert.equal(subject.middleware.resolveCodeAction?.(chosen, token, never), chosen);
  });

  it('says whether the editor is saving', async () => {
    const all = action(offered.data, vscode.CodeActionKind.Source.append('fixAll'));
    for (const [trigger, isOnSave] of [
      [1, false],
      [2, true],
    ] as const) {
      const [chosen] = await provide([all], trigger);
      assert.deepEqual(chosen?.command?.arguments?.[0].isOnSave, isOnSave);
    }
    const [underlined] = await provide([action(offered.data)], 2);
    assert.equal(underlined?.command?.arguments?.[0].isOnSave, false);
  });

  it('is left as it is when it is a command, or cannot be chosen', async () => {
    const given = [action(undefined), { command: 'a', title: 'b' } as unknown as vscode.CodeAction];
    assert.deepEqual(await provide(given), given);
  });

  it('is applied in the versions it was made for', async () => {
    editor.documents.push(new FakeDocument(FakeUri.parse(uris.ignore)));
    const run = editor.handlers.get(applyOfferedCommand) as (given: unknown) => Promise<boolean>;
    assert.equal(await run(offered), true);
    assert.deepEqual(asked, [{ title, kind: 'quickfix', data: offered.data }]);
    assert.deepEqual(
      applied.map(({ edit }) => (edit as WorkspaceEdit).documentChanges),
      [
        [
          { textDocument: { uri: uris.code, version: 1 }, edits: [] },
          { textDocument: { uri: uris.ignore, version: 1 }, edits: [] },
        ],
      ],
    );
    assert.deepEqual(applied[0]?.options, { isRefactoring: true });
    assert.deepEqual([shown(), expected], [[], 1]);
  });

  it('is not saved by the editor, which is saving already', async () => {
    assert.equal(await subject.apply({ ...offered, isOnSave: true }), true);
    assert.deepEqual(applied[0]?.options, { isRefactoring: false });
  });

  it('is applied once when it is chosen twice at once', async () => {
    assert.deepEqual(await Promise.all([subject.apply(offered), subject.apply({ ...offered })]), [true, true]);
    assert.equal(applied.length, 1);
  });

  it('waits until another one is applied', async () => {
    const other = { ...offered, title: 'Read B from the environment' };
    const order: unknown[] = [];
    answer = () => {
      order.push('asked');
      return planNow();
    };
    editor.applies = async () => {
      await turns();
      order.push('applied');
      return true;
    };
    assert.deepEqual(await Promise.all([subject.apply(offered), subject.apply(other)]), [true, true]);
    assert.deepEqual(order, ['asked', 'applied', 'asked', 'applied']);
  });

  it('is refused after the text has changed, and can be chosen again at the nearest key', async () => {
    const planned = planNow();
    answer = () => {
      code().become('typed');
      return planned;
    };
    const at = (line: number) => ({ source: 'keylift', range: { start: { line } } });
    editor.diagnostics.set(uris.code, [at(2), { source: 'other', range: { start: { line: 8 } } }, at(7)]);
    editor.caretLine = 9;
    editor.answer = () => 'Choose Again';
    assert.equal(await subject.apply(offered), false);
    assert.deepEqual([applied, expected], [[], 0]);
    assert.deepEqual(shown(), ['warning: Nothing was changed: app.js has changed since this was offered.']);
    await turns();
    const { selection } = editor.activeTextEditor as { selection: { numbers: readonly { line: number }[] } };
    assert.equal(selection.numbers[0]?.line, 7);
    assert.deepEqual(
      editor.executed.map(({ command }) => command),
      ['editor.action.quickFix'],
    );
  });

  it('is refused when another of its files has changed', async () => {
    editor.documents.push(new FakeDocument(FakeUri.parse(uris.ignore)));
    answer = () => {
      const planned = planNow();
      editor.documents[1]?.become('typed');
      return planned;
    };
    assert.equal(await subject.apply(offered), false);
    assert.deepEqual(shown(), ['warning: Nothing was changed: .gitignore has changed since this was offered.']);
  });

  it('is refused when the server says so', async () => {
    answer = () => Promise.reject(new ResponseError(LSPErrorCodes.ContentModified, 'moved'));
    assert.equal(await subject.apply(offered), false);
    assert.deepEqual(shown(), ['warning: Nothing was changed: app.js has changed since this was offered.']);
    assert.deepEqual(errors, []);
  });

  it('is told of when the server fails, without details', async () => {
    answer = () => Promise.reject(new TypeError('a detail'));
    assert.equal(await subject.apply(offered), false);
    assert.deepEqual(shown(), ['warning: Nothing was changed: the edit could not be applied.']);
    assert.deepEqual(errors, [`Not applied: ${title}`]);
  });

  it('takes away the empty files that the editor made before it refused the rest', async () => {
    answer = () => planNow([uris.env]);
    editor.applies = () => {
      editor.files.set(uris.env, new Uint8Array(0));
      return false;
    };
    assert.equal(await subject.apply(offered), false);
    assert.equal(editor.files.has(uris.env), false);
    assert.ok(editor.files.has(uris.ignore));
    assert.deepEqual([shown(), expected], [['warning: Nothing was changed: the edit could not be applied.'], 0]);
  });

  it('leaves a file that another fix has filled meanwhile and not saved', async () => {
    answer = () => planNow([uris.env]);
    editor.applies = () => {
      editor.files.set(uris.env, new Uint8Array(0));
      const document = new FakeDocument(FakeUri.parse(uris.env));
      document.text = 'A=1';
      editor.documents.push(document);
      return false;
    };
    await subject.apply(offered);
    assert.equal(editor.files.has(uris.env), true);
  });

  it('says nothing when the user does not agree to what is shown first, and may be chosen again meanwhile', async () => {
    const changeAnnotations = { first: { label: 'a', needsConfirmation: true } };
    answer = () => ({ ...planNow(), changeAnnotations });
    const decided: ((isAgreed: boolean) => void)[] = [];
    editor.applies = () => new Promise((resolve) => decided.push(resolve));
    const both = [subject.apply(offered)];
    await turns();
    assert.equal(decided.length, 1);
    both.push(subject.apply(offered));
    await turns();
    assert.equal(decided.length, 2);
    for (const decide of decided) decide(false);
    assert.deepEqual(await Promise.all(both), [false, false]);
    assert.deepEqual([shown(), expected], [[], 0]);
  });

  for (const [what, given] of Object.entries({
    nothing: undefined,
    text: 'a',
    'no version': { ...offered, data: { uri: uris.code } },
    'no data': { title, isOnSave: false },
    'no title': { ...offered, title: 1 },
  })) {
    it(`is none when the command is given ${what}`, async () => {
      assert.equal(await subject.apply(given), false);
      assert.deepEqual([asked, shown()], [[], []]);
    });
  }
});
