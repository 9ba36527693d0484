/**
 * Listens to pushes of the editor's own Git extension: those of the Source Control view, of the status bar and of the palette. The
 * extension still says itself what it says of a failed push.
 */
import * as vscode from 'vscode';
import { looksLikeRefusedPush } from '../../../server/src/shared/pushRescue';
import type { HeardPush } from './terminalPushes';

/** As much of the Git extension's published interface (`git.d.ts`, version 1) as is used. */
interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): {
    registerPushErrorHandler?(handler: {
      handlePushError(
        repository: { readonly rootUri: vscode.Uri },
        remote: unknown,
        refspec: string,
        error: Error & { readonly stderr?: string },
      ): Promise<boolean>;
    }): vscode.Disposable;
  };
}

function listen(git: GitExtension, heard: HeardPush): vscode.Disposable | undefined {
  return git.getAPI(1).registerPushErrorHandler?.({
    async handlePushError({ rootUri }, _remote, _refspec, { stderr = '' }) {
      if (looksLikeRefusedPush(stderr)) heard(stderr, rootUri);
      return false;
    },
  });
}

/** Listens until disposed, whenever Git is enabled. Without the extension nothing is heard. */
export function followGitExtension(heard: HeardPush): vscode.Disposable {
  let listening: vscode.Disposable | undefined;
  let enabling: vscode.Disposable | undefined;
  let isDisposed = false;
  const start = async () => {
    const git: GitExtension | undefined = await vscode.extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (git === undefined || isDisposed) return;
    const follow = (enabled: boolean) => {
      listening?.dispose();
      listening = enabled ? listen(git, heard) : undefined;
    };
    enabling = git.onDidChangeEnablement(follow);
    follow(git.enabled);
  };
  // A Git extension that cannot start says so itself, and has no pushes to hear of.
  start().catch(() => undefined);
  return new vscode.Disposable(() => {
    isDisposed = true;
    enabling?.dispose();
    listening?.dispose();
  });
}
