/** The built server as a process: every transport, its exit codes, and what it survives. On the real disk, with real git. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { entryLine } from '../../server/src/core/ignores/ignoreFile';
import { createFingerprinter } from '../../server/src/shared/fingerprint';
import {
  type IgnoreFindingsParams,
  type IgnoreFindingsResult,
  ignoreFindingsMethod,
} from '../../server/src/shared/listProtocol';
import type { ScanWorkspaceResult } from '../../server/src/shared/protocol';
import { fullCapabilities } from '../support/protocolClient';
import { randomText } from '../support/samples';
import { ServerProcess, serverBundle } from '../support/serverProcess';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;

describe('the server as a process', () => {
  let server: ServerProcess | undefined;
  afterEach(() => server?.dispose());

  const transports = {
    '--stdio': async () => ServerProcess.stdio(),
    '--node-ipc': async () => ServerProcess.ipc(),
    '--socket': () => ServerProcess.socket(),
  };
  for (const [name, start] of Object.entries(transports)) {
    it(`serves by ${name}, and exits with 0 after shutdown and exit`, async () => {
      server = await start();
      const { serverInfo, capabilities } = await server.initialize();
      assert.equal(serverInfo?.name, 'keylift');
      assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+$/);
      assert.equal(capabilities.positionEncoding, 'utf-16');
      server.open('untitled:one', 'javascript', code);
      await server.shows('untitled:one', 1);
      assert.equal(await server.connection.sendRequest('shutdown'), null);
      void server.connection.sendNotification('exit');
      assert.equal(await server.exited(), 0);
      assert.equal(server.stderr, '');
    });
  }

  it('keeps its compiled code for the next start, and serves with it', async function () {
    if (process.platform === 'darwin') return this.skip();
    const state = mkdtempSync(join(tmpdir(), 'keylift-state-'));
    const kept = () => readdirSync(join(state, 'keylift', 'code'));
    const written: number[] = [];
    try {
      for (const uri of ['untitled:first', 'untitled:second']) {
        server = ServerProcess.ipc(state);
        await server.initialize();
        server.open(uri, 'javascript', code);
        await server.shows(uri, 1);
        await server.connection.sendRequest('shutdown');
        void server.connection.sendNotification('exit');
        assert.equal(await server.exited(), 0);
        assert.equal(kept().length, 1);
        written.push(statSync(join(state, 'keylift', 'code', kept()[0] ?? '')).ino);
      }
    } finally {
      rmSync(state, { recursive: true, force: true });
    }
    assert.equal(written[0], written[1], 'the second start found what the first had kept');
  });

  it('exits with 1 when it is told to without a shutdown', async () => {
    server = ServerProcess.stdio();
    await server.initialize();
    void server.connection.sendNotification('exit');
    assert.equal(await server.exited(), 1);
  });

  it('exits when the editor closes its end', async () => {
    server = ServerProcess.stdio();
    await server.initialize();
    server.child.stdin?.end();
    assert.equal(await server.exited(), 1);
  });

  it('exits when the editor’s process is gone', async () => {
    const brief = spawn(process.execPath, ['-e', '']);
    await once(brief, 'exit');
    server = ServerProcess.ipc();
    await server.initialize({ processId: brief.pid });
    assert.equal(await server.exited(), 1);
  });

  it('says how it is used when nobody says how to talk to it', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [serverBundle], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Usage: .*--stdio/);
  });
});

describe('malformed messages on stdio', () => {
  const garbage: Readonly<Record<string, string>> = {
    'a body that is no JSON': frame('{"jsonrpc": "2.0", '),
    'a body that is a number': frame('42'),
    'a body that is null': frame('null'),
    'an empty list': frame('[]'),
    'an empty object': frame('{}'),
    'an empty body': frame(''),
    'a response nobody waits for': frame('{"jsonrpc":"2.0","id":"none","result":1}'),
    'a notification without parameters': frame('{"jsonrpc":"2.0","method":"textDocument/didOpen"}'),
    'a cancel of nothing': frame('{"jsonrpc":"2.0","method":"$/cancelRequest"}'),
    'a header without a length': 'Content-Type: text/plain\r\n\r\n',
    'a length that is no number': 'Content-Length: many\r\n\r\n',
    'a line that is no header': 'hello there\r\n\r\n',
    'bytes that are no UTF-8': frame('\ufffd').replace('\ufffd', '\u00ff\u00fe'),
  };
  let server: ServerProcess;
  let logs: string[];
  beforeEach(() => {
    server = ServerProcess.stdio();
    logs = [];
    server.connection.onNotification('window/logMessage', ({ message }) => void logs.push(message));
  });
  afterEach(() => server.dispose());

  for (const [what, bytes] of Object.entries(garbage)) {
    it(`${what}: the server lives on`, async () => {
      server.child.stdin?.write(bytes);
      await server.initialize();
      server.open('untitled:one', 'javascript', code);
      await server.shows('untitled:one', 1);
      assert.equal(server.child.exitCode, null);
      assert.equal(server.stderr, '');
    });
  }

  it('with a secret in them: nothing of it is logged', async () => {
    await server.initialize();
    server.child.stdin?.write(frame(`{"jsonrpc":"2.0","text":"${stripeKey}"}`));
    server.child.stdin?.write(frame(`{"jsonrpc":"2.0","text":"${stripeKey}`));
    server.child.stdin?.write(frame(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":["${stripeKey}"]}`));
    server.open('untitled:one', 'javascript', code);
    await server.shows('untitled:one', 1);
    assert.equal(JSON.stringify(logs).includes(stripeKey), false);
    assert.equal(server.stderr, '');
  });
});

describe('the server on the real disk', () => {
  let folder = '';
  let server: ServerProcess;
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).toString();
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keylift-server-'));
    execFileSync('git', ['init', '-q', folder]);
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, '.gitignore'), '.env\nbuild/\n');
    writeFileSync(join(folder, '.env'), `STRIPE_SECRET_KEY='${stripeKey}'\n`);
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'src', 'pay.js'), code);
    server = ServerProcess.stdio();
    const rootUri = pathToFileURL(folder).toString();
    await server.initialize({ rootUri, capabilities: fullCapabilities });
  });
  afterEach(() => {
    server.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fixes a key with the bundled parser and what git says of .env', async () => {
    server.open(uriOf('src/pay.js'), 'javascript', code);
    await server.shows(uriOf('src/pay.js'), 1);
    const range = { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } };
    const params = { textDocument: { uri: uriOf('src/pay.js') }, range, context: { diagnostics: [] } };
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    assert.equal(actions[0]?.title, 'Read STRIPE_SECRET_KEY from the environment');
    const { edit } = await server.connection.sendRequest<CodeAction>('codeAction/resolve', actions[0]);
    // The value is in .env already, under its name: nothing more is written to it.
    assert.equal(JSON.stringify(edit).includes(stripeKey), false);
  });

  it('finds nothing in the ignored .env, and something in one that is not', async () => {
    server.open(uriOf('.env'), 'dotenv', `A='${stripeKey}'\n`);
    server.open(uriOf('.env.production'), 'dotenv', `A='${stripeKey}'\n`);
    await server.shows(uriOf('.env.production'), 1);
    assert.equal(server.published.filter(({ uri }) => uri === uriOf('.env')).length, 0);
  });

  it('scans the folder and leaves out what git ignores', async () => {
    const folders = [pathToFileURL(folder).toString()];
    const result = await server.connection.sendRequest<ScanWorkspaceResult>('keylift/scanWorkspace', { folders });
    assert.equal(result.findings, 1);
    await server.shows(uriOf('src/pay.js'), 1);
  });

  it('tells of entries for the whole tree that ignore nothing, once a scan has seen all of it', async () => {
    const salt = randomText('hex', 64);
    const detector = 'stripe-live-secret-key';
    const used = createFingerprinter(hexToBytes(salt))(detector, stripeKey);
    const unused = randomText('hex', used.length, 3);
    const entries = [used, unused].sort().map((hash) => `${entryLine({ detector, hash })}\n`);
    const text = `salt ${salt}\n${entries.join('')}`;
    const uri = uriOf('.keyliftignore');
    writeFileSync(join(folder, '.keyliftignore'), text);
    server.open(uri, 'plaintext', text);
    const folders = [pathToFileURL(folder).toString()];
    await server.connection.sendRequest('keylift/scanWorkspace', { folders });
    await server.shows(uri, 1);
    const [diagnostic] = server.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
    assert.equal(
      diagnostic?.range.start.line,
      text.split('\n').findIndex((line) => line.includes(unused)),
    );
    assert.match(String(diagnostic?.message), /ignores nothing/);
  });

  it('ignores what a scan found, also with a byte order mark, in UTF-16 and in a long file', async () => {
    const large = code + '\n'.repeat(1_100_000);
    writeFileSync(join(folder, 'mark.js'), `\ufeff${code}`);
    writeFileSync(join(folder, 'wide.js'), Buffer.from(`\ufeff${code}`, 'utf16le'));
    writeFileSync(join(folder, 'large.js'), large);
    const uris = ['mark.js', 'wide.js', 'large.js'].map(uriOf);
    await server.connection.sendRequest('keylift/scanWorkspace', { folders: [pathToFileURL(folder).toString()] });
    for (const uri of uris) await server.shows(uri, 1);
    const startOffset = code.indexOf(stripeKey);
    const findings = uris.map((uri) => {
      const [shown] = server.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
      const place = { uri, startOffset, endOffset: startOffset + stripeKey.length };
      return { ...(shown?.data as { detector: string; fingerprint: string }), ...place };
    });
    const params: IgnoreFindingsParams = { findings, into: 'ignores', reason: '' };
    const result: IgnoreFindingsResult<unknown> = await server.connection.sendRequest(ignoreFindingsMethod, params);
    assert.deepEqual([result.ignored, result.left], [3, 0]);
  });

  it('calls no entry unused whose value stands in a long file', async () => {
    const salt = randomText('hex', 64);
    const detector = 'stripe-live-secret-key';
    const hash = createFingerprinter(hexToBytes(salt))(detector, stripeKey);
    const entries = ['/large.js', '/gone.js'].map((path) => entryLine({ detector, hash, path }));
    const text = `salt ${salt}\n${entries.sort().join('\n')}\n`;
    writeFileSync(join(folder, 'large.js'), code + '\n'.repeat(1_100_000));
    writeFileSync(join(folder, '.keyliftignore'), text);
    server.open(uriOf('.keyliftignore'), 'plaintext', text);
    await server.shows(uriOf('.keyliftignore'), 1);
    const { diagnostics = [] } = server.published.findLast(({ uri }) => uri === uriOf('.keyliftignore')) ?? {};
    const line = text.split('\n')[diagnostics[0]?.range.start.line ?? 0];
    assert.match(line ?? '', /path=\/gone\.js/);
  });

  it('reads a baseline of many values, as the command line does', async () => {
    const salt = randomText('hex', 64);
    const detector = 'stripe-live-secret-key';
    const hash = createFingerprinter(hexToBytes(salt))(detector, stripeKey);
    const many = Array.from({ length: 12_000 }, (_, at) => {
      const other = hash.slice(8) + at.toString(16).padStart(8, '0');
      return entryLine({ detector, hash: other, path: `/src/legacy/part-${at}/configuration.js` });
    });
    const text = `salt ${salt}\n${[...many, entryLine({ detector, hash })].join('\n')}\n`;
    assert.ok(text.length > 1024 * 1024);
    writeFileSync(join(folder, '.keylift-baseline'), text);
    server.open(uriOf('known.js'), 'javascript', code);
    server.open(uriOf('new.js'), 'javascript', code.replace(stripeKey, `${stripeKey.slice(0, -4)}aB1z`));
    await server.shows(uriOf('new.js'), 1);
    assert.equal(server.published.filter(({ uri }) => uri === uriOf('known.js')).length, 0);
  });

  it('says that a folder that vanished was not scanned', async () => {
    const folders = [pathToFileURL(join(folder, 'gone')).toString()];
    const result = await server.connection.sendRequest<ScanWorkspaceResult>('keylift/scanWorkspace', { folders });
    assert.deepEqual([result.findings, result.notScanned], [0, 1]);
  });
});

function frame(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
