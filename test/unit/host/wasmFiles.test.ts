import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWasmFrom } from '../../../server/src/host/wasmFiles';

describe('WebAssembly files on disk', () => {
  it('are read by their name, from their directory alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keylift-wasm-'));
    try {
      writeFileSync(join(folder, 'a-b_c.wasm'), 'x');
      const read = readWasmFrom(folder);
      assert.equal(Buffer.from(await read('a-b_c.wasm')).toString(), 'x');
      await assert.rejects(read('missing.wasm'), { code: 'ENOENT' });
      for (const name of ['../a.wasm', 'a.txt', '/etc/hostname', 'a/b.wasm'])
        await assert.rejects(read(name), RangeError);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
