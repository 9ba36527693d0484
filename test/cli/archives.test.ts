/** `keylift scan --archives` and `--image` as a user runs them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarOf, zipOf } from '../support/archives';
import { builtCli } from '../support/builtCli';
import { git, temporaryFolders } from '../support/diskTree';
import { otherKey, reportOf, sampleLine, scanIn } from '../support/scanRuns';

describe('keylift scan of what is packed', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  async function image(): Promise<Buffer> {
    const manifest = [{ Config: 'c.json', RepoTags: ['shop:1'], Layers: ['one/layer.tar', 'two/layer.tar'] }];
    return tarOf({
      'one/layer.tar': await tarOf({ 'app/a.js': sampleLine, 'usr/bin/tool': Buffer.from([0x7f, 0x45, 0, 1]) }),
      'two/layer.tar': await tarOf({ 'app/.wh.a.js': '' }),
      'c.json': JSON.stringify({ config: { Env: [`STRIPE_KEY=${otherKey}`] } }),
      'manifest.json': JSON.stringify(manifest),
    });
  }

  it('says an archive is binary, and opens it when it is asked to or when it is named', async () => {
    const packed = await zipOf({ 'src/a.js': sampleLine, 'in.tgz': gzipSync(await tarOf({ 'b.js': sampleLine })) });
    const root = folder({ 'lib/app.zip': packed });
    const plain = reportOf(await scanIn(cli, root, '--format', 'json'));
    assert.deepEqual(plain.notScanned, [{ file: 'lib/app.zip', reason: 'binary' }]);
    const files = ['app.zip!/src/a.js', 'app.zip!/in.tgz!/b.js'];
    const opened = reportOf(await scanIn(cli, root, '--archives', '--format', 'json'));
    assert.deepEqual(
      opened.findings.map(({ file }) => file),
      files.map((file) => `lib/${file}`),
    );
    assert.deepEqual(opened.notScanned, []);
    const named = reportOf(await scanIn(cli, root, 'lib/app.zip', '--format', 'json'));
    assert.deepEqual(
      named.findings.map(({ file }) => file),
      files,
    );
  });

  it('lets through in an archive and in an image what the team lets through in files', async () => {
    const zip = await zipOf({ 'src/a.js': sampleLine });
    const config = '[scan]\ngeneric = false\ndisabled = ["stripe-live-secret-key"]\n';
    const root = folder({ 'app.zip': zip, 'image.tar': await image(), 'keylift.toml': config });
    assert.deepEqual(reportOf(await scanIn(cli, root, '--archives', '--format', 'json')).findings, []);
    const inImage = reportOf(await scanIn(cli, root, '--image', 'image.tar', '--format', 'json'));
    assert.deepEqual(inImage.findings, []);
  });

  it('says that it opens no archives where it would not', async () => {
    const root = folder({ 'a.zip': await zipOf({ 'a.js': sampleLine }) });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    for (const door of ['--staged', '--unstaged', '--since=HEAD', '--history', '--stdin']) {
      const { code, stderr } = await scanIn(cli, root, door, '--archives');
      assert.equal(code, 2, door);
      assert.match(stderr, /cannot be used with option/);
    }
  });

  it('does not say how far a value in an archive has got: git keeps the archive whole', async () => {
    const root = folder({ 'a.zip': await zipOf({ 'a.js': sampleLine }) });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'first');
    const { findings } = reportOf(await scanIn(cli, root, '--archives', '--exposure', '--format', 'json'));
    assert.deepEqual(
      findings.map(({ file, exposure }) => [file, exposure]),
      [['a.zip!/a.js', undefined]],
    );
  });

  it('does not call a damaged archive clean', async () => {
    const zip = await zipOf({ 'a.js': sampleLine });
    const root = folder({ 'a.zip': zip.subarray(0, zip.length - 8) });
    const { code, stderr } = await scanIn(cli, root, 'a.zip');
    assert.equal(code, 2);
    assert.match(stderr, /archive damaged/);
  });

  it('finds a file that a later layer deletes, and the environment, and says so', async () => {
    const root = folder({ 'image.tar': await image() });
    const run = await scanIn(cli, root, '--image', 'image.tar', '--format', 'json');
    assert.equal(run.code, 1);
    const { findings, notScanned } = reportOf(run);
    assert.deepEqual(
      findings.map(({ file, origin }) => [file, origin]),
      [
        ['Dockerfile (from the configuration)', { kind: 'image-config', image: 'shop:1' }],
        ['app/a.js', { kind: 'layer', image: 'shop:1', layer: 'one', deleted: true }],
      ],
    );
    assert.deepEqual(notScanned, [{ file: 'usr/bin/tool', reason: 'binary' }]);
    const text = await scanIn(cli, root, '--image', 'image.tar');
    assert.match(text.stdout, /layer one of shop:1, deleted later/);
  });

  it('takes the image from the engine whose socket is there', async () => {
    const root = folder({});
    const saved = await image();
    const server = createServer((_, response) => response.end(saved));
    const socket = join(root, 'engine.sock');
    await new Promise<void>((done) => server.listen(socket, done));
    try {
      const env = { DOCKER_HOST: `unix://${socket}` };
      const run = await cli.run(['scan', '--image', 'shop:1', '--format', 'json'], { cwd: root, env });
      assert.equal(reportOf(run).findings.length, 2);
    } finally {
      server.close();
    }
  });

  it('says what to do when there is no such image, and when a tar holds none', async () => {
    const root = folder({ 'a.tar': await tarOf({ 'a.js': sampleLine }) });
    const env = { DOCKER_HOST: `unix://${join(root, 'none.sock')}` };
    const none = await cli.run(['scan', '--image', 'shop:1'], { cwd: root, env });
    assert.equal(none.code, 2);
    assert.match(none.stderr, /no container engine runs here\. Nothing was scanned\. Save the image/);
    const other = await scanIn(cli, root, '--image', 'a.tar');
    assert.equal(other.code, 2);
    assert.match(other.stderr, /holds no container image/);
    writeFileSync(join(root, 'a.js'), sampleLine);
    for (const given of ['a.js', '.']) {
      const { code, stderr } = await scanIn(cli, root, '--image', given);
      assert.equal(code, 2);
      assert.match(stderr, /holds no container image, or a damaged one\. Nothing was scanned\. Name what/);
    }
  });
});
