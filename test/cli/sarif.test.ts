import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { builtCli } from '../support/builtCli';
import { type TreeContents, temporaryFolders } from '../support/diskTree';
import { randomText } from '../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const publicKey = `pk_${'live'}_${randomText('base62', 24)}`;

describe('keylift scan --format sarif', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  const schemaPath = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema escapes more than Unicode-mode regular expressions allow.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));

  async function sarif(root: string, ...args: string[]): Promise<Run> {
    const { stdout } = await cli.run(['scan', '--format', 'sarif', ...args], { cwd: root });
    assert.ok(!stdout.includes(key.slice(8, 20)), 'the report holds a part of the value');
    const log = JSON.parse(stdout) as Log;
    assert.ok(validate(log), ajv.errorsText(validate.errors));
    const [run] = log.runs;
    assert.ok(run !== undefined);
    return run;
  }

  const contents: TreeContents = {
    'src/a b#1?.js': `// \u{1F511}\nconst a = '${key}';\nconst b = '${publicKey}';\n`,
    'c.js': `key('${key}')\n`,
    'pic.bin': Buffer.from([0]),
  };

  it('is valid with findings, without, and after a scan that missed something', async () => {
    await sarif(folder(contents));
    await sarif(folder({ 'a.js': '' }));
    const run = await sarif(folder({ 'big.txt': 'x'.repeat(20_000) }), '--max-file-size', '0.01');
    assert.equal(run.invocations?.[0]?.executionSuccessful, false);
  });

  it('places results where editors do, under encoded names', async () => {
    const root = folder(contents);
    const run = await sarif(root);
    const location = run.results?.find(({ ruleId }) => ruleId === 'stripe-live-publishable-key')?.locations?.[0];
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.originalUriBaseIds?.['%SRCROOT%']?.uri, pathToFileURL(`${root}/`).href);
    assert.equal(location?.physicalLocation?.artifactLocation?.uri, 'src/a%20b%231%3F.js');
    const { startLine, startColumn, endColumn } = location?.physicalLocation?.region ?? {};
    assert.deepEqual([startLine, startColumn, endColumn], [3, 12, 12 + publicKey.length]);
    assert.equal(location?.physicalLocation?.region?.snippet, undefined);
  });

  it('explains each rule once, and refers to it', async () => {
    const run = await sarif(folder(contents));
    const rules = run.tool.driver.rules ?? [];
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { ruleId, ruleIndex } of run.results ?? []) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
    const rule = rules.find(({ id }) => id === 'stripe-live-secret-key');
    assert.equal(rule?.properties?.['security-severity'], '9.5');
    assert.match(rule?.help?.markdown ?? '', /\]\(https:\/\//);
    assert.equal(rule?.defaultConfiguration?.level, 'error');
  });

  it('gives equal values equal fingerprints', async () => {
    const run = await sarif(folder(contents));
    const prints = (run.results ?? [])
      .filter(({ ruleId }) => ruleId === 'stripe-live-secret-key')
      .map(({ partialFingerprints }) => partialFingerprints?.['keyliftSecret/v1']);
    assert.equal(prints.length, 2);
    assert.equal(prints[0], prints[1]);
    assert.match(prints[0] ?? '', /^[0-9a-f]{32}$/);
  });

  it('notifies of what was not scanned', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder(contents);
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const run = await sarif(root);
    const notified = run.invocations?.[0]?.toolExecutionNotifications?.map(({ descriptor, level, locations }) => [
      descriptor?.id,
      level,
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    ]);
    assert.deepEqual(notified, [
      ['not-scanned/binary', 'note', 'pic.bin'],
      ['not-scanned/not-a-file', 'note', 'pipe'],
    ]);
    assert.equal(run.invocations?.[0]?.executionSuccessful, true);
  });
});
