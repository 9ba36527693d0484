import './fakeVscode';
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type * as vscode from 'vscode';
import { createTraceChannel } from '../../../client/src/log';

const traceLevel = 1;
const infoLevel = 3;

function channel(isOn: boolean) {
  const lines: string[] = [];
  const state = { isOn };
  const changes = new EventEmitter();
  const log = { name: 'Keylift', info: (line: string) => lines.push(line) } as unknown as vscode.LogOutputChannel;
  const trace = createTraceChannel(log, {
    isOn: () => state.isOn,
    onDidChange: (listener) => {
      changes.on('change', listener);
      return { dispose: () => changes.off('change', listener) };
    },
  });
  return { lines, state, changes, trace };
}

describe('the trace channel', () => {
  it('keeps the name of a message and never what is in it', () => {
    const { lines, trace } = channel(true);
    trace.trace("[Trace] Sending notification 'textDocument/didOpen'.\nParams: { text: 'a whole document' }");
    trace.trace('{"type":"send-notification","message":{"params":"a whole document"}}');
    assert.deepEqual(lines, ["[Trace] Sending notification 'textDocument/didOpen'."]);
  });

  it('switches tracing on and off by the setting, whatever level the log has', () => {
    const { state, changes, trace } = channel(false);
    const levels: number[] = [];
    trace.onDidChangeLogLevel((level) => levels.push(level));
    assert.equal(trace.logLevel, infoLevel);
    state.isOn = true;
    changes.emit('change');
    assert.equal(trace.logLevel, traceLevel);
    assert.deepEqual(levels, [traceLevel]);
  });

  it('is the log in every other way', () => {
    assert.equal(channel(true).trace.name, 'Keylift');
  });
});
