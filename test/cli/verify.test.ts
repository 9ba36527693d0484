/** `keylift verify` as a user meets it, as far as that needs no provider. */
import assert from 'node:assert/strict';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { randomText } from '../support/samples';

const key = `sk_l${'ive_'}${randomText('base62', 24)}`;
const files = { 'a.js': `const stripe = "${key}";\n` };

describe('keylift verify', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  it('lists every host that it could ask', async () => {
    const { code, stdout } = await cli.run(['verify', '--list-hosts']);
    assert.equal(code, 0);
    for (const host of ['api.stripe.com', 'api.mailgun.net', 'api.eu.mailgun.net', 'sts.amazonaws.com']) {
      assert.match(stdout, new RegExp(`^${host.replaceAll('.', '\\.')}  \\w`, 'm'));
    }
    assert.ok(
      stdout
        .trim()
        .split('\n')
        .every((line) => /^[a-z0-9.*-]+ {2}\S/.test(line)),
    );
  });

  it('sends nothing when nobody can be asked', async () => {
    const { code, stdout, stderr } = await cli.run(['verify', 'a.js:1'], { cwd: folder(files) });
    assert.equal(code, 2);
    assert.match(stderr, /would send 1 key to api\.stripe\.com\. Nothing was sent/);
    assert.equal(`${stdout}${stderr}`.includes(key), false);
  });

  it('tells offline what the key says of itself', async () => {
    const { code, stdout } = await cli.run(['verify', 'a.js:1', '--offline'], { cwd: folder(files) });
    assert.equal(code, 1);
    assert.match(stdout, /a\.js:1:17 not asked: /);
    assert.match(stdout, /environment: live/);
    assert.equal(stdout.includes(key), false);
  });

  it('calls a provider that cannot be reached unknown, and names no key', async () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '', no_proxy: '', https_proxy: '' };
    const root = folder(files);
    const { code, stdout, stderr } = await cli.run(['verify', 'a.js:1', '--yes', '--format', 'json'], {
      cwd: root,
      env,
    });
    assert.equal(code, 1);
    const { keys } = JSON.parse(stdout) as { keys: { verdict: string; hosts: string[] }[] };
    assert.deepEqual(
      keys.map(({ verdict, hosts }) => [verdict, hosts]),
      [['unknown', ['api.stripe.com']]],
    );
    assert.equal(`${stdout}${stderr}`.includes(key.slice(8)), false);
  });

  it('says when there is nothing to ask about', async () => {
    const { code, stderr } = await cli.run(['verify', 'a.js:9'], { cwd: folder(files) });
    assert.equal(code, 2);
    assert.match(stderr, /no finding at "a\.js:9"\. Nothing was sent/);
  });
});
