import '../fakeVscode';
import assert from 'node:assert/strict';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { fixAllInFile } from '../../../../client/src/commands/fixAllInFile';
import { FindingsStore } from '../../../../client/src/findings/findingsStore';
import { fixFindingsMethod } from '../../../../server/src/shared/listProtocol';
import type { FixOutcomeResult } from '../../../../server/src/shared/protocol';
import { editor, FakeDocument, FakeUri } from '../fakeVscode';
import { located, opened, uriOf } from '../located';

const refusal = { startLine: 7, title: 'Stripe live secret key', redacted: 'sk_…', message: 'It stands in a comment.' };
const edit = { documentChanges: [{ textDocument: { uri: uriOf('app.ts'), version: 1 }, edits: [] }] };

/** A document that is open and active, in version 1. */
function openDocument() {
  const document = new FakeDocument(FakeUri.parse(uriOf('app.ts')));
  editor.documents = [document];
  editor.activeTextEditor = { document };
  return document;
}

interface Scene {
  readonly before: Partial<FixOutcomeResult>;
  readonly after?: Partial<FixOutcomeResult>;
  /** Whether the editor can apply the edit. */
  readonly applies?: boolean;
  readonly onAsked?: () => void;
}

/** Everything the command works with, and what it did with it. */
function stage({ before, after = {}, applies = true, onAsked }: Scene) {
  const store = new FindingsStore();
  store.setDocument(uriOf('app.ts'), opened(located('app.ts')));
  const [first, second] = [before, after].map((outcome) => ({ version: 1, fixable: 0, refused: [], ...outcome }));
  const client = {
    code2ProtocolConverter: { asUri: (uri: FakeUri) => `${uri}` },
    protocol2CodeConverter: { asWorkspaceEdit: async (given: unknown) => given, asUri: FakeUri.parse },
    sendRequest: async (method: string) => {
      if (method !== fixFindingsMethod) return second;
      onAsked?.();
      return before.fixable === undefined ? first : { ...first, edit };
    },
  };
  const applied: unknown[] = [];
  editor.applies = (given) => {
    applied.push(given);
    return applies;
  };
  const expected: unknown[] = [];
  const deps = {
    store,
    log: { info: () => undefined, show: () => undefined },
    server: { running: client, settled: async () => undefined },
    companions: {
      expect: (_fixed: unknown, given: unknown) => {
        expected.push(given);
        return () => expected.pop();
      },
    },
  };
  return { deps: deps as unknown as CommandDeps, applied, expected };
}

const shown = () => editor.messages.map(({ level, text }) => `${level}: ${text}`);

describe('the command "Fix All in This File"', () => {
  beforeEach(() => editor.reset());

  it('applies the edit, once, and says what was fixed', async () => {
    openDocument();
    const { deps, applied, expected } = stage({ before: { fixable: 2 } });
    await fixAllInFile(deps);
    assert.deepEqual(applied, [edit]);
    assert.deepEqual(expected, [edit]);
    assert.deepEqual(shown(), ['information: Fixed 2 findings in app.ts.']);
  });

  it('says what was left, by the lines after the edit', async () => {
    openDocument();
    const before = { fixable: 1, refused: [{ ...refusal, startLine: 2 }] };
    await fixAllInFile(stage({ before, after: { refused: [refusal] } }).deps);
    assert.deepEqual(shown(), [
      'warning: Fixed 1 finding in app.ts. Not fixed: line 7, Stripe live secret key (sk_…): It stands in a comment.',
    ]);
  });

  it('applies nothing to a document that changed meanwhile', async () => {
    const document = openDocument();
    const { deps, applied } = stage({ before: { fixable: 1 }, onAsked: () => document.version++ });
    await fixAllInFile(deps);
    assert.deepEqual(applied, []);
    assert.deepEqual(shown(), ['warning: Nothing was fixed: the document changed meanwhile. Try again.']);
  });

  it('says that an edit was not applied', async () => {
    openDocument();
    await fixAllInFile(stage({ before: { fixable: 1 }, applies: false }).deps);
    assert.deepEqual(shown(), ['warning: Nothing was fixed: the edit could not be applied.']);
  });

  it('tells a clean document from one that Keylift does not check', async () => {
    openDocument();
    await fixAllInFile(stage({ before: {} }).deps);
    const { deps } = stage({ before: {} });
    deps.store.serverLost();
    await fixAllInFile(deps);
    assert.deepEqual(shown(), [
      'information: No hardcoded keys in app.ts.',
      'warning: Keylift does not check this document.',
    ]);
  });

  it('asks for a document when none is active', async () => {
    await fixAllInFile(stage({ before: {} }).deps);
    assert.deepEqual(shown(), ['information: Open the file to fix first.']);
  });
});
