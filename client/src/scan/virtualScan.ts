/**
 * A scan of a folder that the server cannot read: the client walks it through the editor's file system and hands the
 * texts over, one at a time. Opens no document, keeps no text.
 */
import * as vscode from 'vscode';
import {
  type LocatedFinding,
  type ScanStats,
  type ScanTextParams,
  type ScanTextResult,
  scanTextMethod,
} from '../../../server/src/shared/protocol';
import type { UnscannedFile } from '../findings/findingsStore';
import { settingsOf } from '../settings';
import type { ScanRequest } from './diskScan';
import { type WalkedEntry, type WalkedFile, type WalkedFiles, walkFiles } from './fileWalk';

/** Where results go while the scan runs. */
export type ResultSink = (
  files: readonly string[],
  findings: readonly LocatedFinding[],
  unscanned: readonly UnscannedFile[],
) => void;

/**
 * Scans one folder of any file system.
 *
 * @returns how much was scanned before it ended or was cancelled
 * @throws when the server stops meanwhile
 */
export async function scanVirtually(
  folder: vscode.WorkspaceFolder,
  request: ScanRequest,
  sink: ResultSink,
): Promise<ScanStats> {
  const started = Date.now();
  let files = 0;
  let bytes = 0;
  const { exclude, maxFileBytes } = settingsOf(folder.uri);
  for await (const walked of walkFiles(filesOf(folder.uri), { exclude, maxBytes: maxFileBytes })) {
    if (request.token.isCancellationRequested) break;
    request.progress.report({ message: walked.file });
    const uri = vscode.Uri.joinPath(folder.uri, walked.file).toString();
    if (walked.kind === 'not-scanned') {
      sink([uri], [], [{ uri, file: walked.file, reason: walked.reason }]);
      continue;
    }
    await scanFile(uri, walked, request, sink);
    files += 1;
    bytes += walked.bytes;
  }
  return { files, bytes, ms: Date.now() - started };
}

async function scanFile(
  uri: string,
  { file, text }: WalkedFile & { kind: 'text' },
  { client }: ScanRequest,
  sink: ResultSink,
): Promise<void> {
  const params: ScanTextParams = { uri, file, text };
  const { findings, capped } = await client.sendRequest<ScanTextResult>(scanTextMethod, params);
  sink([uri], findings, capped ? [{ uri, file, reason: 'capped' }] : []);
}

/** The editor's file system below a folder. */
function filesOf(root: vscode.Uri): WalkedFiles {
  const at = (path: string) => (path === '' ? root : vscode.Uri.joinPath(root, path));
  return {
    list: async (folder) => (await vscode.workspace.fs.readDirectory(at(folder))).map(entryOf),
    read: async (file) => vscode.workspace.fs.readFile(at(file)),
    sizeOf: async (file) => (await vscode.workspace.fs.stat(at(file))).size,
  };
}

function entryOf([name, type]: [string, vscode.FileType]): WalkedEntry {
  if (type === vscode.FileType.File) return { name, kind: 'file' };
  return { name, kind: type === vscode.FileType.Directory ? 'folder' : 'other' };
}
