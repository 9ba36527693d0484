/**
 * `activate` and `deactivate` for an entry point. VS Code calls `deactivate` without arguments, so the two share what was
 * started in a closure; nothing else in the client outlives its owner.
 */
import type { ExtensionContext } from 'vscode';

/** What an entry point exports. */
export interface Lifecycle {
  activate(context: ExtensionContext): void;
  deactivate(): Promise<void>;
}

/**
 * @param start starts everything, hands disposables to the context, and returns what ends the rest in good order
 */
export function lifecycle(start: (context: ExtensionContext) => () => Promise<void>): Lifecycle {
  let stop: (() => Promise<void>) | undefined;
  return {
    activate(context) {
      stop = start(context);
    },
    async deactivate() {
      await stop?.();
      stop = undefined;
    },
  };
}
