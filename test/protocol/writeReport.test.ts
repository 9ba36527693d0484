/** Reports of what a client lists, in the formats of the command line. */
import assert from 'node:assert/strict';
import { documentFormats } from '../../server/src/reports/formats';
import type { ScanResultsParams } from '../../server/src/shared/protocol';
import {
  reportFormats,
  type WriteReportParams,
  type WriteReportResult,
  writeReportMethod,
} from '../../server/src/shared/reportProtocol';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;

describe('a report for the client', () => {
  let editor: TestEditor;
  let params: Omit<WriteReportParams, 'format'>;
  before(async () => {
    const project = new FakeProject({ 'src/pay.js': `connect('${stripeKey}');\n` });
    const options = { notifications: true, diagnostics: 'push' } as const;
    editor = await TestEditor.start({ project, options, deps: { reportFormats: documentFormats } });
    await editor.connection.sendRequest('keylift/scanWorkspace', { folders: [folderUri] });
    const findings = editor.sent<ScanResultsParams>('keylift/scanResults').flatMap((each) => each.findings);
    const stats = { files: 1, bytes: 9, ms: 3 };
    const at = '2026-01-02T03:04:05.000Z';
    params = { findings, notScanned: [], stats, at, root: folderUri, isComplete: true };
  });
  after(() => editor.dispose());

  const write = async (format: WriteReportParams['format'], change: Partial<WriteReportParams> = {}) =>
    (await editor.connection.sendRequest<WriteReportResult>(writeReportMethod, { ...params, format, ...change }))
      ?.text ?? '';

  for (const format of reportFormats) {
    it(`names the place and never the key: ${format}`, async () => {
      const text = await write(format);
      assert.match(text, /src\/pay\\?\.js/);
      assert.equal(text.includes(stripeKey), false);
      assert.equal(text.includes(stripeKey.slice(12)), false);
    });
  }

  it('is left to the client where the server holds no formats', async () => {
    const plain = await TestEditor.start();
    try {
      assert.equal(await plain.connection.sendRequest(writeReportMethod, { ...params, format: 'html' }), null);
    } finally {
      await plain.dispose();
    }
  });

  it('is SARIF whose names are relative to the folder', async () => {
    const { runs } = JSON.parse(await write('sarif'));
    assert.equal(runs[0].originalUriBaseIds['%SRCROOT%'].uri, `${folderUri}/`);
    assert.equal(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'src/pay.js');
    assert.equal(runs[0].invocations[0].executionSuccessful, true);
  });

  it('says that a scan did not come to its end', async () => {
    const { runs } = JSON.parse(await write('sarif', { isComplete: false }));
    assert.equal(runs[0].invocations[0].executionSuccessful, false);
    assert.match(await write('html', { isComplete: false, findings: [] }), /Not clean/);
  });
});
