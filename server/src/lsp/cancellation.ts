/** From the protocol's tokens of cancellation to the signals that the host takes. */
import type { CancellationToken } from 'vscode-languageserver';

/** Runs work with a signal that aborts with a token, and lets go of the token afterwards. */
export async function withSignal<T>(token: CancellationToken, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  const subscription = token.onCancellationRequested(() => controller.abort());
  try {
    return await work(controller.signal);
  } finally {
    subscription.dispose();
  }
}
