import './fakeVscode';
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { LostUndo } from '../../../client/src/lostUndo';
import { editor, FakeDocument, FakeUri } from './fakeVscode';

const uri = FakeUri.parse('file:///ws/app.js');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const onDisk = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(editor.files.get(`${uri}`));

/** Lets everything that is due happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('an undo while the editor saves', () => {
  let subject: LostUndo;
  let document: FakeDocument;

  beforeEach(() => {
    editor.reset();
    document = new FakeDocument(uri);
    document.text = 'fixed';
    const log = { info: () => undefined, debug: () => undefined } as unknown as vscode.LogOutputChannel;
    subject = new LostUndo((each) => each === `${uri}`, log);
  });
  afterEach(() => subject.dispose());

  /** The editor begins to write, `meanwhile` happens, and then `written` is on disk. */
  const save = async (written: string, meanwhile: () => void) => {
    editor.willSave.fire({ document });
    meanwhile();
    editor.files.set(`${uri}`, bytesOf(written));
    editor.saved.fire(document);
    await settled();
  };
  const undo = () => {
    document.become('as it was', 1);
    document.isDirty = false;
  };

  it('comes to the disk', async () => {
    await save('fixed', undo);
    assert.equal(onDisk(), 'as it was');
  });

  it('keeps a byte order mark', async () => {
    await save('\uFEFFfixed', undo);
    assert.equal(onDisk(), '\uFEFFas it was');
  });

  it('comes to the disk also when a formatter changed what was written', async () => {
    await save('fixed;', () => {
      document.become('fixed;');
      undo();
    });
    assert.equal(onDisk(), 'as it was');
  });

  it('leaves a file alone that holds something else, or is in another encoding', async () => {
    await save('of another program', undo);
    assert.equal(onDisk(), 'of another program');
  });

  it('is left to the editor where that knows that the document is unsaved', async () => {
    await save('fixed', () => document.become('as it was', 1));
    assert.equal(onDisk(), 'fixed');
  });

  it('is nothing when nothing was undone, or when it came before or after', async () => {
    await save('fixed', () => document.become('typed'));
    assert.equal(onDisk(), 'fixed');
    undo();
    await settled();
    assert.equal(onDisk(), 'fixed');
  });

  it('is left alone when somebody goes on while the disk is read', async () => {
    editor.willSave.fire({ document });
    undo();
    editor.files.set(`${uri}`, bytesOf('fixed'));
    editor.saved.fire(document);
    document.become('as it was, and more');
    document.isDirty = false;
    await settled();
    assert.equal(onDisk(), 'fixed');
  });

  it('does not make a file again that the undo took away', async () => {
    editor.willSave.fire({ document });
    undo();
    editor.saved.fire(document);
    await settled();
    assert.equal(editor.files.size, 0);
  });
});
