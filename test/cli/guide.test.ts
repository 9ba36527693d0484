/** `keylift guide`: what to do about a leaked key, as the user's shell shows it. */
import assert from 'node:assert/strict';
import type { GuideDocument } from '../../server/src/shared/guide';
import { builtCli } from '../support/builtCli';

describe('keylift guide', function () {
  this.timeout(60_000);
  const cli = builtCli();

  it('prints ten sections, with the programs that the fix writes', async () => {
    const { code, stdout, stderr } = await cli.run(['guide', 'mailgun']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout.match(/^## \d+\. /gm)?.length, 10);
    for (const store of ['Conjur', 'Azure Key Vault', 'Google Secret Manager']) {
      assert.match(stdout, new RegExp(`^\\*\\*C#: ${store}\\*\\*$`, 'm'));
    }
    assert.match(stdout, /app\.mailgun\.com\/settings\/api_security/);
  });

  it('is about one kind of key, when a detector is named, and is data on request', async () => {
    const { code, stdout } = await cli.run(['guide', 'stripe-webhook-secret', '--format', 'json']);
    assert.equal(code, 0);
    const document = JSON.parse(stdout) as GuideDocument;
    assert.equal(document.provider, 'stripe');
    assert.equal(document.sections.length, 10);
    assert.equal(document.key, undefined);
  });

  it('fails with one sentence when there is no such provider', async () => {
    const { code, stdout, stderr } = await cli.run(['guide', 'nobody']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /no provider and no detector "nobody"/);
  });
});
