/**
 * A scan of folders that the server reads itself: one request, its progress and its cancellation. Results arrive as
 * notifications and are not handled here.
 */
import type { CancellationToken, Progress } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress, WorkDoneProgressCancelNotification } from 'vscode-languageclient';
import {
  type ScanChangesParams,
  type ScanChangesResult,
  scanChangesMethod,
} from '../../../server/src/shared/listProtocol';
import {
  type ScanWorkspaceParams,
  type ScanWorkspaceResult,
  scanWorkspaceMethod,
} from '../../../server/src/shared/protocol';

/** What a progress notification is told: a message, and by how many percent it moves on. */
export type ScanProgress = Progress<{ readonly message?: string; readonly increment?: number }>;

/** What a scan of either kind needs. */
export interface ScanRequest {
  readonly client: BaseLanguageClient;
  readonly progress: ScanProgress;
  readonly token: CancellationToken;
}

/**
 * Scans folders on disk. Cancelling stops the scan on the server and still gives a result: what was found is kept.
 *
 * @param folders `file:` URIs
 * @throws when the server stops meanwhile
 */
export function scanOnDisk(folders: readonly string[], request: ScanRequest): Promise<ScanWorkspaceResult> {
  return withWorkDone(request, (workDoneToken) => {
    const params: ScanWorkspaceParams = { folders, workDoneToken };
    return request.client.sendRequest<ScanWorkspaceResult>(scanWorkspaceMethod, params);
  });
}

/**
 * Scans what is changed in git; cancels like {@link scanOnDisk}.
 *
 * @throws when the server stops meanwhile
 */
export function scanChangesOnDisk(
  given: Pick<ScanChangesParams, 'folders' | 'changes'>,
  request: ScanRequest,
): Promise<ScanChangesResult> {
  return withWorkDone(request, (workDoneToken) => {
    const params: ScanChangesParams = { ...given, workDoneToken };
    return request.client.sendRequest<ScanChangesResult>(scanChangesMethod, params);
  });
}

/** Shows the progress that the server reports on a token while it works, and passes a cancel on. */
async function withWorkDone<Result>(
  { client, progress, token }: ScanRequest,
  ask: (workDoneToken: string) => Promise<Result>,
): Promise<Result> {
  const workDoneToken = globalThis.crypto.randomUUID();
  const report = reporter(progress);
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== 'end') report(value);
  });
  const cancelling = token.onCancellationRequested(() => {
    void client.sendNotification(WorkDoneProgressCancelNotification.type, { token: workDoneToken });
  });
  try {
    return await ask(workDoneToken);
  } finally {
    listening.dispose();
    cancelling.dispose();
  }
}

/** The protocol counts percent from the start, the editor from the last report. */
function reporter(progress: ScanProgress): (value: { message?: string; percentage?: number }) => void {
  let reported = 0;
  return ({ message, percentage }) => {
    const increment = percentage === undefined ? 0 : Math.max(0, Math.min(percentage, 100) - reported);
    reported += increment;
    progress.report({ ...(message !== undefined && { message }), ...(increment > 0 && { increment }) });
  };
}
