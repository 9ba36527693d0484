import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../../scripts/catalogueFiles';
import { newDetector, samplesTemplate } from '../../../scripts/newDetector';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { randomText } from '../../support/samples';

describe('starting a provider', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'keylift-new-'));
    for (const folder of ['server/src/detectors', 'test/detectors', 'docs/detectors']) {
      mkdirSync(join(root, folder), { recursive: true });
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes its file, its samples and all that follows from them', async () => {
    const written = await newDetector(root, 'acme-cloud');
    assert.deepEqual([...written].sort(), [
      'docs/detectors/README.md',
      'docs/detectors/acme-cloud.md',
      'server/src/detectors/acme-cloud.ts',
      'server/src/detectors/index.ts',
      'test/detectors/acme-cloud.ts',
    ]);
  });

  it('makes a detector that works as it is', async () => {
    await newDetector(root, 'acme-cloud');
    const { providers } = loadCatalogue(root);
    const token = `acme${'_cloud_'}${randomText('base62', 32)}`;
    const { findings } = scan(`key = "${token}"`, compileCatalogue(providers));
    assert.deepEqual(
      findings.map(({ detector, start, end }) => [detector, end - start]),
      [['acme-cloud-api-token', token.length]],
    );
  });

  it('writes no whole secret into the samples', () => {
    assert.doesNotMatch(samplesTemplate('acme'), /acme_[0-9A-Za-z]{32}/);
  });

  it('names environment variables that a shell can hold, whatever the provider is called', async () => {
    await newDetector(root, '8x8');
    assert.match(readFileSync(join(root, 'server/src/detectors/8x8.ts'), 'utf8'), /envNames: \['KEY_8X8_API_TOKEN'\]/);
  });

  it('never overwrites a file', async () => {
    await newDetector(root, 'acme');
    await assert.rejects(() => newDetector(root, 'acme'), /acme\.ts is already there/);
  });

  it('says what a provider id looks like', async () => {
    for (const id of ['Acme', 'acme_cloud', '../acme', 'acme.io', '']) {
      await assert.rejects(() => newDetector(root, id), /lower-case words and digits/, id);
    }
    await assert.rejects(() => newDetector(root, 'a'), /at least two characters/);
  });
});
