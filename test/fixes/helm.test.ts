/**
 * A chart whose value was lifted out, rendered by Helm itself: as before with the value handed over as the fix says, and not at
 * all when that is missing or empty.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { formatTool } from '../../scripts/setup/formatTools.mjs';
import { applyEdits } from '../../server/src/remediation/edits';
import { missingTool, type Outcome, run } from './support/processes';
import { sampleKey } from './support/program';
import { findingsIn, planIn } from './support/workshop';

const root = resolve(__dirname, '../..');

const chart: Readonly<Record<string, string>> = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'values.yaml': 'replicas: 2\npayments:\n  stripe:\n    apiKey: ⟦1⟧ # live\n',
  'templates/_helpers.tpl': '{{- define "shop.key" -}}{{ .Values.payments.stripe.apiKey }}{{- end -}}\n',
  'templates/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Release.Name }}\ndata:\n  key: {{ .Values.payments.stripe.apiKey | b64enc | quote }}\nstringData:\n  header: {{ printf "Bearer %s" $.Values.payments.stripe.apiKey | quote }}\n  same: {{ include "shop.key" . }}\n',
};

describe('a fixed chart', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keylift-chart-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  function render(command: string, handOver: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
    const script = `"$0" template shop . ${handOver}`;
    return run('bash', ['-c', script, command], { cwd: folder, env });
  }

  it('is rendered as before with the value, and not without', async function () {
    const { command, folder: tool } = formatTool(root, 'helm');
    const missing = existsSync(tool) ? missingTool('bash') : 'helm';
    if (missing !== undefined) {
      console.log(`      ${missing} is not installed (npm test -- fixes fetches helm)`);
      return this.skip();
    }
    const texts = new Map(Object.entries(chart).map(([path, text]) => [path, text.replaceAll('⟦1⟧', sampleKey(1))]));
    for (const [path, text] of texts) await write(path, text);
    const before = await render(command, '', {});
    assert.equal(before.code, 0);

    const original = texts.get('values.yaml') ?? '';
    const { plan, refused } = await planIn(folder, 'values.yaml', original);
    assert.deepEqual(refused, []);
    const fixed = applyEdits(original, plan?.edits ?? []);
    assert.equal(findingsIn(fixed, 'values.yaml').length, 0);
    await write('values.yaml', fixed);
    for (const { path, edits } of plan?.files.filter(({ isFixed }) => isFixed === true) ?? []) {
      await write(path, applyEdits(texts.get(path) ?? '', edits));
    }

    const [, handOver = ''] = /(--set-file \S+ %s "\$\w+"\))/.exec(plan?.notes.join('\n') ?? '') ?? [];
    const [name = ''] = plan?.names ?? [];
    const after = await render(command, handOver, { [name]: sampleKey(1) });
    assert.equal(after.code, 0, after.stderr.replaceAll(sampleKey(1), '<key>'));
    assert.equal(after.stdout === before.stdout, true, 'Helm writes something else than before');
    for (const how of [
      await render(command, '', {}),
      await render(command, handOver, {}),
      await render(command, handOver, { [name]: '' }),
    ]) {
      assert.notEqual(how.code, 0);
      assert.match(how.stderr, /payments\.stripe\.apiKey is not set/);
    }
  });
});
