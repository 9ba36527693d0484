/**
 * Work-done progress of long jobs, on a token the editor gave or on one it is asked for; a cancel of it stops the job.
 */
import {
  type CancellationToken,
  type Connection,
  type ProgressToken,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import type { Client } from './client';
import type { Log } from './log';

/** A job as its worker sees it. */
export interface Job {
  /** Aborted when the request is cancelled, its progress is, or the server shuts down. */
  readonly signal: AbortSignal;
  report(message: string): void;
}

/** How a job is shown. */
export interface JobRequest {
  readonly title: string;
  /** The editor's own token, if it gave one. */
  readonly workDoneToken?: ProgressToken | undefined;
  readonly token: CancellationToken;
}

/** See the file's first lines. */
export interface Progress {
  /** Runs `work` with a progress around it, which ends however `work` ends. */
  run<T>(request: JobRequest, work: (job: Job) => Promise<T>): Promise<T>;
  /** Stops every running job. */
  dispose(): void;
}

/** See {@link Progress}. */
export function createProgress(connection: Connection, client: Pick<Client, 'createsProgress'>, log: Log): Progress {
  const running = new Map<ProgressToken | symbol, AbortController>();
  let serial = 0;
  const tokenFor = async (given: ProgressToken | undefined): Promise<ProgressToken | undefined> => {
    if (given !== undefined || !client.createsProgress) return given;
    const token = `keylift-${++serial}`;
    try {
      await connection.sendRequest(WorkDoneProgressCreateRequest.type, { token });
      return token;
    } catch (error) {
      log.error('The editor refused a progress; the work goes on without one', error);
      return undefined;
    }
  };
  connection.onNotification(WorkDoneProgressCancelNotification.type, ({ token }) => running.get(token)?.abort());
  return {
    async run({ title, workDoneToken, token }, work) {
      const controller = new AbortController();
      const progress = await tokenFor(workDoneToken);
      const key = progress ?? Symbol(title);
      running.set(key, controller);
      const listening = token.onCancellationRequested(() => controller.abort());
      if (token.isCancellationRequested) controller.abort();
      const send = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => {
        if (progress !== undefined) void connection.sendProgress(WorkDoneProgress.type, progress, value);
      };
      send({ kind: 'begin', title, cancellable: true });
      try {
        return await work({ signal: controller.signal, report: (message) => send({ kind: 'report', message }) });
      } finally {
        send({ kind: 'end' });
        listening.dispose();
        running.delete(key);
      }
    },
    dispose() {
      for (const controller of running.values()) controller.abort();
    },
  };
}
