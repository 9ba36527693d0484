import assert from 'node:assert/strict';
import { type StatusFacts, statusText } from '../../../../client/src/views/statusText';
import { viewMessage } from '../../../../client/src/views/viewMessage';
import { english } from '../english';
import { located, opened, unscanned } from '../located';

const running = { kind: 'running', isNews: false } as const;

function status(given: Partial<StatusFacts>) {
  return statusText(english, { server: running, isScanning: false, document: opened(), inWorkspace: 0, ...given });
}

describe('the status bar item', () => {
  it('counts the findings of the active document', () => {
    const { text, level, tooltip } = status({ document: opened(located('a.ts'), located('a.ts')), inWorkspace: 5 });
    assert.equal(text, '$(key) 2');
    assert.equal(level, 'warning');
    assert.match(tooltip, /This document: 2 findings\nKnown in all: 5 findings/);
  });

  it('is quiet when there is nothing', () => {
    assert.deepEqual([status({}).text, status({}).level], ['$(key) Keylift', 'normal']);
  });

  it('does not call a document clean that nobody looks at', () => {
    assert.match(status({ document: undefined }).tooltip, /^Keylift does not check this document/);
    const silent = (silence: 'disabled' | 'ignored-env' | 'too-large') =>
      status({ document: { ...opened(), silence } }).tooltip.split('\n')[0];
    assert.equal(silent('too-large'), 'This document is too large to be checked.');
    assert.equal(silent('ignored-env'), 'Git ignores this file: here is where secrets belong.');
    assert.equal(silent('disabled'), 'Keylift is switched off for this document.');
  });

  it('spins while the workspace is scanned', () => {
    assert.match(status({ isScanning: true }).text, /sync~spin/);
  });

  it('says that nothing is checked when the server is down, and restarts it on a click', () => {
    const { text, level, command, tooltip } = status({ server: { kind: 'stopped', reason: 'stopped-too-often' } });
    assert.equal(text, '$(error) Keylift stopped');
    assert.equal(level, 'error');
    assert.equal(command, 'keylift.restartServer');
    assert.match(tooltip, /nothing is being checked/);
  });

  it('says that the server is on its way', () => {
    assert.match(status({ server: { kind: 'starting' } }).text, /loading~spin/);
    assert.match(status({ server: { kind: 'restarting', isRepeated: true } }).text, /loading~spin/);
  });
});

describe('the line above the list', () => {
  const stats = { files: 9, bytes: 1, ms: 1 };

  it('leaves the word to the welcome text when nothing was scanned', () => {
    assert.equal(viewMessage(english, { scan: { kind: 'never' }, findings: [], unscanned: [] }), undefined);
  });

  it('says that a list of open documents is not the whole', () => {
    const message = viewMessage(english, { scan: { kind: 'never' }, findings: [located('a.ts')], unscanned: [] });
    assert.match(message ?? '', /^Open documents only/);
  });

  it('tells a clean workspace from one that was not scanned', () => {
    const scan = { kind: 'ended', how: 'complete', stats, isStale: false } as const;
    assert.equal(viewMessage(english, { scan, findings: [], unscanned: [] }), 'No hardcoded keys in 9 files.');
    const partly = viewMessage(english, { scan, findings: [], unscanned: [unscanned('a.bin', 'binary')] });
    assert.match(partly ?? '', /1 file not scanned/);
    const stale = viewMessage(english, { scan: { ...scan, isStale: true }, findings: [], unscanned: [] });
    assert.match(stale ?? '', /scan again\.$/);
  });
});
