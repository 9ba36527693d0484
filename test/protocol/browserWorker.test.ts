/** The server's browser bundle: diagnostics, and a fix through the editor's own file system, without anything of Node. */
import assert from 'node:assert/strict';
import type { CodeAction, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { fullCapabilities } from '../support/protocolClient';
import { randomText } from '../support/samples';
import { assetsUrl, startWorker, type WorkerHost } from '../support/workerHost';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;
const folder = 'vscode-vfs://github/owner/repo';
const uri = `${folder}/src/pay.js`;

describe('the server in a browser’s worker', () => {
  let worker: WorkerHost;
  let published: Promise<PublishDiagnosticsParams>;
  const start = async (files: Readonly<Record<string, string>>, hidden: readonly string[] = []) => {
    worker = await startWorker(assetsUrl, hidden);
    const { connection } = worker;
    published = new Promise((done) => {
      connection.onNotification('textDocument/publishDiagnostics', done);
    });
    connection.onRequest(
      'keylift/readText',
      (params: { uri: string }) => files[params.uri.slice(folder.length + 1)] ?? null,
    );
    connection.onRequest('keylift/listFolder', (params: { uri: string }) =>
      params.uri === folder || params.uri === `${folder}/` ? Object.keys(files) : [],
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: fullCapabilities,
      workspaceFolders: [{ uri: folder, name: 'repo' }],
      initializationOptions: { diagnostics: 'push' },
    });
    void connection.sendNotification('initialized', {});
    const textDocument = { uri, languageId: 'javascript', version: 1, text: code };
    void connection.sendNotification('textDocument/didOpen', { textDocument });
    return result;
  };
  afterEach(() => worker?.connection.dispose());

  it('underlines a key, and fetches the catalogue for that', async () => {
    const { serverInfo } = await start({});
    assert.equal(serverInfo?.name, 'keylift');
    const { diagnostics, version } = await published;
    assert.equal(diagnostics.length, 1);
    assert.equal(version, 1);
    assert.deepEqual(worker.fetched, [`${assetsUrl}/catalogue.bin`]);
  });

  it('does so where the page forbids WebAssembly, too, and fetches what it needs for that', async () => {
    await start({}, ['WebAssembly']);
    assert.equal((await published).diagnostics.length, 1);
    assert.deepEqual(worker.fetched, [`${assetsUrl}/catalogue.bin`, `${assetsUrl}/lib/findJs.js`]);
  });

  it('fixes it with what the editor reads, and fetches the grammar', async () => {
    await start({ 'package.json': '{}', '.gitignore': '.env\n', '.env': 'PORT=1\n', '.env.example': 'PORT=\n' });
    await published;
    const range = { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } };
    const [action] = await worker.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
    assert.equal(action?.title, 'Read STRIPE_SECRET_KEY from the environment');
    const { edit } = await worker.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const changed = (edit?.documentChanges ?? []).map((change) =>
      'textDocument' in change ? change.textDocument.uri : '',
    );
    assert.deepEqual(changed, [uri, `${folder}/.env`, `${folder}/.env.example`]);
    assert.deepEqual(worker.fetched.slice(1), [
      `${assetsUrl}/grammars/web-tree-sitter.wasm`,
      `${assetsUrl}/grammars/tree-sitter-javascript.wasm`,
    ]);
  });

  it('reads a team’s own detectors and another tool’s list, and the libraries for that once', async () => {
    const own = "[[detectors]]\nid = \"acme-name\"\npattern = '''const (?P<secret>stripe)'''\nkeywords = [\"const\"]\n";
    await start({ 'keylift.toml': own, '.gitguardian.yaml': 'version: 2\nsecret:\n  ignored_paths:\n    - docs/**\n' });
    const { diagnostics } = await published;
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['acme-name', 'stripe-live-secret-key'],
    );
    const libraries = worker.fetched.filter((url) => url.startsWith(`${assetsUrl}/lib/`)).sort();
    assert.deepEqual(libraries, [`${assetsUrl}/lib/re2js.js`, `${assetsUrl}/lib/yaml.js`]);
  });

  it('says so when the editor names a place where its files are not', async () => {
    await assert.rejects(startWorker('https://editor.invalid/elsewhere'), /RangeError/);
  });
});
