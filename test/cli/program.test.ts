import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtCli } from '../support/builtCli';

describe('keylift', function () {
  this.timeout(60_000);
  const cli = builtCli();

  it('prints its version', async () => {
    const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await cli.run(['--version']), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('helps with examples, for itself and for each command', async () => {
    const { code, stdout, stderr } = await cli.run(['--help']);
    assert.deepEqual([code, stderr], [0, '']);
    const commands = [...stdout.matchAll(/^ {2}(\w+) .*\.$/gm)].map(([, name]) => name ?? '');
    assert.ok(commands.includes('scan') && commands.includes('lsp') && commands.includes('detectors'));
    assert.match(stdout, /Examples:\n {2}keylift scan/);
    const help = await cli.run(['scan', '--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /Exit codes:\n {2}0 /);
    assert.doesNotMatch(help.stdout, /default: false/, 'that a switch is off needs no saying');
    assert.match(help.stdout, /default: 64/);
  });

  it('helps, and fails, when it is told nothing or something unknown', async () => {
    const nothing = await cli.run([]);
    assert.deepEqual([nothing.code, nothing.stdout], [2, '']);
    assert.match(nothing.stderr, /Usage: keylift/);
    const unknown = await cli.run(['scann']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /^keylift: unknown command 'scann'\n\(Did you mean scan\?\)\n/);
  });

  describe('detectors', () => {
    it('lists every detector once, ordered by id', async () => {
      const { code, stdout } = await cli.run(['detectors', 'list', '--format', 'json']);
      assert.equal(code, 0);
      const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
      assert.ok(ids.length > 100);
      assert.deepEqual(ids, [...new Set(ids)].sort());
      const text = await cli.run(['detectors']);
      assert.equal(text.stdout.trim().split('\n').length, ids.length);
    });

    it('shows one of them', async () => {
      const { code, stdout } = await cli.run(['detectors', 'show', 'stripe-live-secret-key']);
      assert.equal(code, 0);
      assert.match(stdout, /^Stripe live secret key\n.*\n\nid +stripe-live-secret-key\n/);
      assert.match(stdout, /^variable +STRIPE_SECRET_KEY/m);
    });

    it('says that there is no such detector', async () => {
      const { code, stderr } = await cli.run(['detectors', 'show', 'nothing-of-the-kind']);
      assert.equal(code, 2);
      assert.match(stderr, /^keylift: There is no detector "nothing-of-the-kind"\./);
    });
  });

  it('runs the language server', async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const initialize = { processId: null, rootUri: null, capabilities: {} };
    const input = [
      message({ id: 1, method: 'initialize', params: initialize }),
      message({ method: 'initialized', params: {} }),
      message({ id: 2, method: 'shutdown' }),
      message({ method: 'exit' }),
    ].join('');
    for (const args of [['lsp'], ['lsp', '--stdio'], ['lsp', '--stdio', `--clientProcessId=${process.pid}`]]) {
      const { code, stdout } = await cli.run(args, { input, keepsInputOpen: true });
      assert.equal(code, 0, args.join(' '));
      assert.match(stdout, /"serverInfo":\{"name":"[Kk]eylift"/);
    }
    const mistyped = await cli.run(['lsp', '--soket', '80'], { input });
    assert.equal(mistyped.code, 2);
    assert.match(mistyped.stderr, /unknown option '--soket'/);
  });
});
