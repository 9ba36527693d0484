/** A push that a remote refuses because of a secret: noticed in a terminal and in the Git extension, and explained in a page. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { gitHubRefusal } from '../../support/refusals';
import { closeAll, diagnostics, until, writeFile } from './editor';
import { stripeKey } from './keys';

/** As much of the Git extension's interface as the test drives. */
interface Git {
  getAPI(version: 1): {
    openRepository(root: vscode.Uri): Promise<unknown>;
    getRepository(uri: vscode.Uri): { push(remote: string, branch: string): Promise<void> } | null;
  };
}

function git(folder: string, ...args: string[]): string {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function isShown(): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('keylift.push'));
}

/** Says yes to whatever notification is there, until the page is. */
async function accept(): Promise<void> {
  await until('the page about the refused push', async () => {
    if (isShown()) return true;
    await vscode.commands.executeCommand('notification.acceptPrimaryAction').then(undefined, () => undefined);
    return false;
  });
}

describe('a refused push', () => {
  let file: vscode.Uri;
  let root: vscode.Uri;
  let remote: string;
  let refusal: string;

  before(() => {
    file = writeFile('shop/pay.js', `\nconst key = '${stripeKey(70)}';\n`);
    root = vscode.Uri.joinPath(file, '..');
    remote = mkdtempSync(join(tmpdir(), 'keylift-remote-'));
    git(remote, 'init', '-q', '--bare');
    git(root.fsPath, 'init', '-q', '-b', 'main');
    git(root.fsPath, 'remote', 'add', 'origin', remote);
    git(root.fsPath, 'add', '-A');
    git(root.fsPath, 'commit', '-q', '-m', 'pay');
    refusal = gitHubRefusal([{ commit: git(root.fsPath, 'rev-parse', 'HEAD'), path: 'pay.js:2' }]);
    writeFileSync(join(remote, 'message'), refusal.replaceAll(/^remote: ?/gm, ''));
    mkdirSync(join(remote, 'hooks'), { recursive: true });
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\ncat message >&2\nexit 1\n');
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
  });

  after(() => {
    rmSync(remote, { recursive: true, force: true });
    rmSync(root.fsPath, { recursive: true, force: true });
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('is explained from the clipboard', async () => {
    await vscode.env.clipboard.writeText(refusal);
    await vscode.window.showTextDocument(file);
    await diagnostics(file, 1);
    await vscode.commands.executeCommand('keylift.explainPush');
    await until('the page', isShown);
  });

  it('is noticed when the Git extension pushes', async () => {
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    await api?.openRepository(root);
    const repository = await until('the repository', () => api?.getRepository(root) ?? undefined);
    const pushing = repository.push('origin', 'main').then(undefined, () => undefined);
    await accept();
    await pushing;
  });

  it('is noticed when a terminal pushes', async () => {
    const terminal = vscode.window.createTerminal({ name: 'push', cwd: root, shellPath: '/bin/bash' });
    try {
      terminal.show();
      const shell = await until('the integration of the shell', () => terminal.shellIntegration);
      shell.executeCommand('git push origin main');
      await accept();
    } finally {
      terminal.dispose();
    }
  });
});
