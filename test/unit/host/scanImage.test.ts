import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { stripe } from '../../../server/src/detectors/stripe';
import { imageFromEngine } from '../../../server/src/host/image/engine';
import { type ImageScanRequest, scanImage } from '../../../server/src/host/scanImage';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import type { FindingReport } from '../../../server/src/shared/protocol';
import { type Files, inPieces, tarOf, zipOf, zstdOf } from '../../support/archives';
import { temporaryFolders } from '../../support/diskTree';
import { randomText } from '../../support/samples';

const keys = [0, 1, 2, 3].map((seed) => `sk_${'live'}_${randomText('base62', 24, seed)}`);
const line = (at: number) => `key = '${keys[at]}'\n`;
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const config = { config: { Env: ['PATH=/bin', `STRIPE=${keys[3]}`] }, history: [{ created_by: 'RUN make' }] };

/** Layer 1 brings three files, layer 2 deletes one, hides a directory and replaces one. */
async function layers(): Promise<readonly [Buffer, Buffer]> {
  return [
    await tarOf({ 'app/a.js': line(0), 'etc/b.env': line(1), 'opt/lib/c.zip': await zipOf({ 'd.js': line(2) }) }),
    await tarOf({ 'app/.wh.a.js': '', 'opt/.wh..wh..opq': '', 'etc/b.env': 'nothing' }),
  ];
}

async function dockerSave(): Promise<Files> {
  const [lower, upper] = await layers();
  const manifest = [{ Config: 'c0ffee.json', RepoTags: ['shop:1'], Layers: ['one/layer.tar', 'two/layer.tar'] }];
  return {
    'one/layer.tar': lower,
    'two/layer.tar': upper,
    'c0ffee.json': JSON.stringify(config),
    'manifest.json': JSON.stringify(manifest),
  };
}

async function ociLayout(pack: (tar: Buffer) => Buffer): Promise<Files> {
  const blobs = (await layers()).map(pack);
  const describe = (bytes: Buffer) => ({ digest: `sha256:${digest(bytes)}`, size: bytes.length });
  const configBytes = Buffer.from(JSON.stringify(config));
  const manifest = Buffer.from(JSON.stringify({ config: describe(configBytes), layers: blobs.map(describe) }));
  const annotations = { 'org.opencontainers.image.ref.name': 'shop:1' };
  const index = { manifests: [{ ...describe(manifest), annotations }] };
  const all = [...blobs, configBytes, manifest].map((bytes) => [`blobs/sha256/${digest(bytes)}`, bytes] as const);
  return {
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'index.json': JSON.stringify(index),
    ...Object.fromEntries(all),
  };
}

describe('the scan of a container image', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([stripe]);

  async function scan(source: ImageScanRequest['source']) {
    const findings: FindingReport[] = [];
    const skipped: string[] = [];
    const fingerprint = createFingerprinter(new Uint8Array(32));
    for await (const event of scanImage({ source, label: 'image.tar', catalogue, fingerprint })) {
      if (event.kind === 'file') findings.push(...event.findings);
      else skipped.push(`${event.file}: ${event.reason}`);
    }
    return { findings, skipped };
  }

  function said({ file, origin }: FindingReport): string {
    if (origin?.kind === 'layer') return `${origin.image} ${file}${origin.deleted ? ' deleted' : ''}`;
    return `${origin?.kind === 'image-config' ? origin.image : '?'} ${file}`;
  }

  const expected = [
    'shop:1 Dockerfile (from the configuration)',
    'shop:1 app/a.js deleted',
    'shop:1 etc/b.env deleted',
    'shop:1 opt/lib/c.zip!/d.js deleted',
  ];

  it('finds what each layer brought, the files that a later layer hides, and the environment', async () => {
    const root = folder({ 'image.tar': await tarOf(await dockerSave()) });
    const { findings, skipped } = await scan({ path: join(root, 'image.tar') });
    assert.deepEqual(findings.map(said).sort(), expected);
    assert.deepEqual(skipped, []);
  });

  for (const [name, pack] of [
    ['gzip', (tar: Buffer) => gzipSync(tar)],
    ['zstd', zstdOf],
    ['no compression', (tar: Buffer) => tar],
  ] as const) {
    it(`finds the same in an OCI layout with ${name}, as a directory and as a tar`, async () => {
      const files = await ociLayout(pack);
      const root = folder({
        ...Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`oci/${path}`, bytes])),
      });
      assert.deepEqual((await scan({ path: join(root, 'oci') })).findings.map(said).sort(), expected);
      const stream = inPieces(await tarOf(files), 4096);
      assert.deepEqual((await scan({ stream })).findings.map(said).sort(), expected);
    });
  }

  it('says which layer is missing, and that a damaged image was not read to its end', async () => {
    const { 'two/layer.tar': _, ...rest } = await dockerSave();
    const { skipped } = await scan({ stream: inPieces(await tarOf(rest), 4096) });
    assert.deepEqual(skipped, ['shop:1!/two/layer.tar: missing-object']);
    const cut = (await tarOf(await dockerSave())).subarray(0, 3000);
    assert.deepEqual((await scan({ stream: inPieces(cut, 512) })).skipped, ['image.tar: archive-damaged']);
  });

  it('says that the configuration is missing or cannot be read', async () => {
    const files = await dockerSave();
    const skippedWith = async (changed: Files) =>
      (await scan({ stream: inPieces(await tarOf(changed), 4096) })).skipped;
    const { 'c0ffee.json': _, ...rest } = files;
    assert.deepEqual(await skippedWith(rest), ['shop:1!/c0ffee.json: missing-object']);
    assert.deepEqual(await skippedWith({ ...rest, 'c0ffee.json': '{"config":' }), ['c0ffee.json: archive-damaged']);
    assert.deepEqual(await skippedWith({ ...rest, 'c0ffee.json': '[]' }), ['shop:1!/c0ffee.json: archive-damaged']);
    assert.deepEqual(await skippedWith({ ...rest, 'manifest.json': '[{"RepoTags":["shop:1"],"Layers":[]}]' }), [
      'shop:1!/Dockerfile (from the configuration): missing-object',
    ]);
    const layout = await ociLayout(gzipSync);
    const name = `blobs/sha256/${digest(Buffer.from(JSON.stringify(config)))}`;
    const { [name]: gone, ...left } = layout;
    assert.ok(gone !== undefined);
    assert.deepEqual(await skippedWith(left), [`shop:1!/${name}: missing-object`]);
    assert.deepEqual(await skippedWith({ ...left, [name]: 'garbage' }), [`${name}: archive-damaged`]);
    const root = folder(Object.fromEntries(Object.entries(left).map(([path, bytes]) => [`oci/${path}`, bytes])));
    assert.deepEqual((await scan({ path: join(root, 'oci') })).skipped, [`shop:1!/${name}: missing-object`]);
  });

  it('says which manifests of an OCI layout are missing or are none', async () => {
    const skippedWith = async (files: Files) =>
      (await scan({ stream: inPieces(await tarOf(files), 4096) })).skipped.toSorted();
    const layout = await ociLayout(gzipSync);
    const { manifests } = JSON.parse(String(layout['index.json'])) as { manifests: { digest: string }[] };
    const part = `blobs/${manifests[0]?.digest.replace(':', '/')}`;
    const { [part]: gone, ...left } = layout;
    assert.ok(gone !== undefined);
    assert.deepEqual(await skippedWith(left), [`${part}: missing-object`]);
    assert.deepEqual(await skippedWith({ ...left, [part]: '{"schemaVersion":2}' }), [`${part}: archive-damaged`]);
    assert.deepEqual(await skippedWith({ ...left, [part]: 'garbage' }), [`${part}: archive-damaged`]);
    const index = JSON.stringify({ manifests: [...manifests, { digest: '?' }] });
    assert.deepEqual(await skippedWith({ ...layout, 'index.json': index }), ['image.tar: archive-damaged']);
    // One platform of two is there, below an index of its own.
    const inner = Buffer.from(JSON.stringify({ manifests: [...manifests, { digest: `sha256:${'0'.repeat(64)}` }] }));
    const outer = { manifests: [{ digest: `sha256:${digest(inner)}` }] };
    const platforms = {
      ...layout,
      [`blobs/sha256/${digest(inner)}`]: inner,
      'index.json': JSON.stringify(outer),
    };
    assert.deepEqual(await skippedWith(platforms), [`blobs/sha256/${'0'.repeat(64)}: missing-object`]);
    assert.equal((await scan({ stream: inPieces(await tarOf(platforms), 4096) })).findings.length, expected.length);
  });

  it('comes to an end where an index leads back to itself', async () => {
    const id = '7'.repeat(64);
    const index = JSON.stringify({ manifests: [{ digest: `sha256:${id}` }] });
    const { findings, skipped } = await scan({
      stream: inPieces(await tarOf({ 'index.json': index, [`blobs/sha256/${id}`]: index }), 4096),
    });
    assert.deepEqual([findings, skipped], [[], [`blobs/sha256/${id}: archive-damaged`]]);
  });

  it('tells once what is in a layer that two images share', async () => {
    const files = await dockerSave();
    const [one] = JSON.parse(String(files['manifest.json'])) as object[];
    const two = { ...one, RepoTags: ['shop:2'], Layers: ['one/layer.tar'] };
    const both = { ...files, 'manifest.json': JSON.stringify([one, two]) };
    const { findings } = await scan({ stream: inPieces(await tarOf(both), 4096) });
    const ofLayers = findings.filter(({ origin }) => origin?.kind === 'layer');
    assert.equal(ofLayers.length, expected.length - 1);
    assert.equal(findings.length, expected.length + 1);
  });

  it('reads the attestation of a build, a layer that is no tar', async () => {
    const statement = Buffer.from(JSON.stringify({ predicate: { args: { 'build-arg:KEY': keys[0] } } }));
    const manifest = Buffer.from(
      JSON.stringify({
        config: { digest: `sha256:${digest(Buffer.from('{}'))}` },
        layers: [{ digest: `sha256:${digest(statement)}`, mediaType: 'application/vnd.in-toto+json' }],
      }),
    );
    const files = {
      'index.json': JSON.stringify({ manifests: [{ digest: `sha256:${digest(manifest)}` }] }),
      ...Object.fromEntries(
        [statement, manifest, Buffer.from('{}')].map((bytes) => [`blobs/sha256/${digest(bytes)}`, bytes]),
      ),
    };
    const { findings, skipped } = await scan({ stream: inPieces(await tarOf(files), 4096) });
    assert.deepEqual(skipped, []);
    assert.deepEqual(findings.map(said), [`${digest(manifest).slice(0, 12)} blobs/sha256/${digest(statement)}`]);
  });

  it('gives nothing for a tar of something else', async () => {
    const { findings, skipped } = await scan({ stream: inPieces(await tarOf({ 'a.js': line(0) }), 4096) });
    assert.deepEqual([findings.length, skipped], [0, []]);
  });
});

describe('an image of a local engine', () => {
  const folder = temporaryFolders();
  let server: Server | undefined;

  afterEach(() => {
    server?.close();
  });

  it('is asked for by the socket that DOCKER_HOST names', async () => {
    const socket = join(folder({}), 'engine.sock');
    const asked: string[] = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.statusCode = request.url?.includes('shop') ? 200 : 404;
      response.end('tar');
    });
    await new Promise<void>((done) => server?.listen(socket, done));
    const env = { DOCKER_HOST: `unix://${socket}` };
    assert.equal((await imageFromEngine('team/shop:1', env)).kind, 'image');
    assert.deepEqual(asked, ['/images/get?names=team%2Fshop%3A1']);
    assert.equal((await imageFromEngine('other', env)).kind, 'no-image');
  });

  it('is not asked for over a network', async () => {
    assert.equal((await imageFromEngine('shop', { DOCKER_HOST: 'tcp://192.0.2.1:2375' })).kind, 'remote-engine');
  });

  it('is not there without an engine', async () => {
    const env = { DOCKER_HOST: `unix://${join(folder({}), 'none.sock')}` };
    assert.equal((await imageFromEngine('shop', env)).kind, 'no-engine');
  });
});
