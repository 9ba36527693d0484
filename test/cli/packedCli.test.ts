/** The package that is published to npm, as its users get it: installed into an empty folder, without a network. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cliPackageContents, packCli } from '../../scripts/setup/cliPackage.mjs';
import { npmCommand } from '../../scripts/setup/processes.mjs';
import { builtCli } from '../support/builtCli';
import { temporaryFolders, writeTree } from '../support/diskTree';
import { assertSilent, sampleKey, sampleLine } from '../support/scanRuns';

const root = resolve(__dirname, '../..');

describe('the command line from npm', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  let project = '';

  function npm(cwd: string, ...args: string[]): string {
    const { command, args: first } = npmCommand();
    const env = { ...cli.env(), npm_config_cache: join(project, '.npm-cache'), npm_config_update_notifier: 'false' };
    return execFileSync(command, [...first, ...args], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  }

  function keylift(...args: string[]) {
    const bundle = join(project, 'node_modules/keylift/dist/cli.js');
    return cli.run(args, { cwd: project, bundle });
  }

  before(function () {
    if (!existsSync(join(root, 'dist/cli.js'))) {
      process.stdout.write('there are no bundles in dist; run this by npm test\n');
      this.skip();
    }
    project = folder({ 'package.json': '{ "private": true }' });
    const tarball = packCli(root, join(project, 'tarball'));
    npm(project, 'install', '--offline', '--no-audit', '--no-fund', tarball);
  });

  it('brings its own manifest, no dependencies, and nothing of the extension', () => {
    const installed = join(project, 'node_modules/keylift');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const field of ['dependencies', 'devDependencies', 'private', 'main', 'contributes', 'scripts']) {
      assert.ok(!(field in manifest), field);
    }
    assert.deepEqual(manifest['bin'], { keylift: 'dist/cli.js' });
    for (const path of cliPackageContents) assert.ok(existsSync(join(installed, path)), path);
    assert.ok(!existsSync(join(installed, 'dist/extension.js')));
  });

  it('is found by npx, and scans', async () => {
    assert.match(npm(project, 'exec', '--offline', '--', 'keylift', '--version'), /^\d+\.\d+\.\d+/);
    writeTree(project, { 'src/a.js': sampleLine });
    const run = await keylift('scan', 'src');
    assertSilent(run.stdout + run.stderr);
    assert.equal(run.code, 1);
    assert.match(run.stdout, /a\.js:1:28/);
  });

  it('scans where WebAssembly is switched off', async () => {
    writeTree(project, { 'src/a.js': sampleLine });
    const bundle = join(project, 'node_modules/keylift/dist/cli.js');
    const env = { ...cli.env(), NODE_OPTIONS: '--jitless' };
    const run = await cli.run(['scan', 'src'], { cwd: project, bundle, env });
    assertSilent(run.stdout + run.stderr);
    assert.equal(run.code, 1, run.stderr);
    assert.match(run.stdout, /a\.js:1:28/);
  });

  it('fixes with the grammars that lie in it', async () => {
    writeTree(project, { 'fixed/a.py': `key = "${sampleKey}"\nprint(len(key))\n` });
    const run = await keylift('fix', 'fixed', '--store', 'env', '--write');
    assert.equal(run.code, 0, run.stderr);
    assert.match(readFileSync(join(project, 'fixed/a.py'), 'utf8'), /os\.environ/);
  });

  it('serves editors', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params },
      { jsonrpc: '2.0', id: 2, method: 'shutdown' },
      { jsonrpc: '2.0', method: 'exit' },
    ].map((message) => JSON.stringify(message));
    const input = messages.map((body) => `Content-Length: ${body.length}\r\n\r\n${body}`).join('');
    const bundle = join(project, 'node_modules/keylift/dist/cli.js');
    const run = await cli.run(['lsp', '--stdio'], { cwd: project, bundle, input, keepsInputOpen: true });
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout, /"hoverProvider":true/);
  });

  it('is the same from git: .npmignore lets through what is published', () => {
    const printed = npm(root, 'pack', '--dry-run', '--json', '--ignore-scripts', '--offline');
    const answer = JSON.parse(printed) as readonly { files: readonly { path: string }[] }[];
    const paths = answer[0]?.files.map(({ path }) => path) ?? [];
    const isNamed = (path: string) => cliPackageContents.some((each) => path === each || path.startsWith(`${each}/`));
    assert.deepEqual(
      paths.filter((path) => path !== 'package.json' && !isNamed(path)),
      [],
    );
    for (const each of cliPackageContents) {
      assert.ok(
        paths.some((path) => path === each || path.startsWith(`${each}/`)),
        each,
      );
    }
  });
});
