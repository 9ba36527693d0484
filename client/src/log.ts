/**
 * The extension's log: one output channel, read with "Keylift: Show Log". Nothing a document holds may be written to it:
 * the trace channel below shows which messages client and server exchange, never what is in them.
 */
import * as vscode from 'vscode';

/** Creates the channel; its owner disposes it. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Keylift', { log: true });
}

/** What a trace channel depends on. */
export interface TraceSwitch {
  isOn(): boolean;
  /** Fires when `isOn` may have changed. */
  readonly onDidChange: vscode.Event<void>;
}

/**
 * The channel a language client traces to. The client library decides by the channel's level whether it traces at all and
 * can be talked into writing whole messages, that is whole documents. Here the level follows the setting
 * `keylift.trace.server`, and of a traced message only its first line is kept: "Sending request 'textDocument/hover'".
 */
export function createTraceChannel(log: vscode.LogOutputChannel, traceSwitch: TraceSwitch): vscode.LogOutputChannel {
  const level = () => (traceSwitch.isOn() ? vscode.LogLevel.Trace : vscode.LogLevel.Info);
  const onDidChangeLogLevel: vscode.Event<vscode.LogLevel> = (listener, thisArg, disposables) =>
    traceSwitch.onDidChange(() => listener.call(thisArg, level()), undefined, disposables);
  return Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: onDidChangeLogLevel },
    trace: { value: (message: string) => traceLine(message).forEach((line) => void log.info(line)) },
  });
}

/** The part of a traced message that is safe to keep: its first line, unless the message is raw JSON. */
function traceLine(message: string): string[] {
  return message.startsWith('{') ? [] : message.split('\n', 1);
}
