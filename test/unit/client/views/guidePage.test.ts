import '../fakeVscode';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { GuidePages } from '../../../../client/src/views/guidePage';
import { buildGuide } from '../../../../server/src/guide/buildGuide';
import { guides } from '../../../../server/src/guide/providers/index';
import type { GuideUse } from '../../../../server/src/guide/usageTables';
import { type GuideDocument, type GuidedKey, type GuideParams, revokedBox } from '../../../../server/src/shared/guide';
import { editor } from '../fakeVscode';

type Serializer = { deserializeWebviewPanel(panel: unknown, state: unknown): Promise<void> };

/** A panel, what was drawn on it and sent to it, and the way to speak as its page. */
function fakePanel() {
  const heard: ((message: unknown) => Promise<void>)[] = [];
  const panel = {
    title: '',
    isDisposed: false,
    posted: [] as { kind: string; sections: { part: string; html: string }[] }[],
    webview: {
      html: '',
      options: {},
      onDidReceiveMessage: (listener: (message: unknown) => Promise<void>) => heard.push(listener),
      postMessage: async (message: never) => void panel.posted.push(message),
    },
    reveal: () => undefined,
    dispose: () => {
      panel.isDisposed = true;
    },
    onDidDispose: () => undefined,
    say: async (message: unknown) => {
      for (const listener of heard) await listener(message);
    },
  };
  return panel;
}

const key: GuidedKey = {
  uri: 'file:///a.js',
  detector: 'mailgun-api-key',
  redacted: 'key-…',
  fingerprint: 'f',
  file: 'a.js',
  startLine: 1,
  startOffset: 9,
  mark: { salt: 's', hash: 'h', isShareable: true },
};
const provider = { id: 'acme', name: 'Acme', detectors: [] };
const use: GuideUse = {
  uri: 'file:///b.js',
  file: 'b.js',
  name: 'KEY',
  kind: 'reads',
  how: '',
  startLine: 3,
  startColumn: 2,
};
const plain: GuideDocument = buildGuide({ guides, provider, key, canVerify: true, revokeEffect: 'It ends.' });
const full: GuideDocument = buildGuide({
  guides,
  provider,
  key,
  usages: { names: ['KEY'], uses: [use], isIncomplete: false },
});

describe('the page of the guide', () => {
  let panel: ReturnType<typeof fakePanel>;
  let serializer: Serializer;
  let asked: GuideParams[];
  let pages: GuidePages;
  const texts = new Map<string, string>();
  const state = {
    keys: () => [...texts.keys()],
    get: <T>(name: string, otherwise?: T) =>
      (texts.has(name) ? (JSON.parse(texts.get(name) ?? '') as T) : otherwise) as T,
    update: async (name: string, value: unknown) => void texts.set(name, JSON.stringify(value)),
  };

  beforeEach(() => {
    editor.reset();
    texts.clear();
    asked = [];
    panel = fakePanel();
    Object.assign(vscode.window, {
      createWebviewPanel: () => panel,
      registerWebviewPanelSerializer: (_: string, given: Serializer) => {
        serializer = given;
        return { dispose: () => undefined };
      },
    });
    const request = async (params: GuideParams) => {
      asked.push(params);
      return 'usages' in params ? full : plain;
    };
    pages = new GuidePages({ state, request });
  });

  /** Lets what was started in the background come to its end. */
  const settle = () => new Promise(setImmediate);

  it('is there at once, and then shows what uses the key', async () => {
    pages.show(plain);
    assert.match(panel.webview.html, /Looking for what uses it/);
    await settle();
    const [update] = panel.posted;
    assert.deepEqual(
      update?.sections.map(({ part }) => part),
      ['where', 'stops'],
    );
    assert.match(update?.sections[1]?.html ?? '', /b\.js:3/);
    assert.deepEqual(
      asked.map((params) => 'usages' in params),
      [true],
    );
  });

  it('keeps what is ticked, and offers to list a key whose revocation is ticked', async () => {
    pages.show(plain);
    await panel.say({ kind: 'check', id: 'watch.1', done: true });
    assert.equal(editor.executed.length, 0);
    await panel.say({ kind: 'check', id: revokedBox, done: true });
    const [run] = editor.executed;
    assert.equal(run?.command, 'keylift.markRotated');
    const { uri, detector, redacted, mark } = key;
    assert.deepEqual(run?.args, [{ uri, detector, redacted, mark }]);
    await panel.say({ kind: 'check', id: revokedBox, done: false });
    assert.equal(editor.executed.length, 1);
    assert.deepEqual([...pages.memory.done('f')], ['watch.1']);
  });

  it('runs the commands that its document brought, about its key, and no others', async () => {
    pages.show(plain);
    await panel.say({ kind: 'command', command: 'keylift.revokeKey' });
    await panel.say({ kind: 'command', command: 'workbench.action.quit' });
    assert.deepEqual(
      editor.executed.map(({ command, args }) => [command, args]),
      [['keylift.revokeKey', [{ finding: plain.key }]]],
    );
  });

  it('comes back after a restart, for the key that the editor kept by its hash', async () => {
    pages.show(plain);
    await settle();
    asked.length = 0;
    const restored = fakePanel();
    await serializer.deserializeWebviewPanel(restored, { subject: 'f', y: 4 });
    assert.match(restored.webview.html, /data-subject="f"/);
    const [first] = asked;
    assert.ok(first && 'finding' in first);
    assert.deepEqual([first.finding.fingerprint, first.finding.mark?.hash], ['f', 'h']);
  });

  it('is closed after a restart when nobody knows what it was about', async () => {
    for (const kept of [undefined, {}, { subject: 'other' }]) {
      const restored = fakePanel();
      await serializer.deserializeWebviewPanel(restored, kept);
      assert.equal(restored.isDisposed, true);
    }
  });
});
