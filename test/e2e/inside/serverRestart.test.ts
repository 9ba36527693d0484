/** A server that is killed is started again, and documents are followed as before. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, diagnostics, openUntitled, until } from './editor';
import { stripeKey } from './keys';

/** Process ids of Keylift's servers that this extension host started. */
function serverPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOurServer(name))
    .map(Number);
}

function isOurServer(pid: string): boolean {
  try {
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return Number(parent) === process.pid && words.some((word) => /keylift[^/]*\/dist\/server\.js$/.test(word));
  } catch {
    return false; // It ended while we looked.
  }
}

describe('the server', () => {
  before(function () {
    if (existsSync('/proc/self/stat')) return;
    console.log('Skipped: this system has no /proc to find the server in.');
    this.skip();
  });
  afterEach(closeAll);

  it('is started again after it was killed, and keeps following open documents', async () => {
    const { document } = await openUntitled('javascript', `const a = '${stripeKey(50)}';\n`);
    await diagnostics(document.uri, 1);
    const [killed] = serverPids();
    assert.ok(killed !== undefined, 'no server process was found');
    process.kill(killed, 'SIGKILL');
    const next = await until('a new server', () => serverPids().find((pid) => pid !== killed));
    assert.notEqual(next, killed);
    await diagnostics(document.uri, 1);
    const { document: another } = await openUntitled('python', `a = "${stripeKey(51)}"\n`);
    await diagnostics(another.uri, 1);
  });

  it('is replaced by "Restart Server"', async () => {
    const { document } = await openUntitled('javascript', `const a = '${stripeKey(52)}';\n`);
    await diagnostics(document.uri, 1);
    const before = serverPids();
    await vscode.commands.executeCommand('keylift.restartServer');
    await until('the old server to be gone', () => before.every((pid) => !serverPids().includes(pid)));
    await until('one new server', () => serverPids().length === 1);
    await diagnostics(document.uri, 1);
  });
});
