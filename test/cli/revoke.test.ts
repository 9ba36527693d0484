/** `keylift revoke`, `keylift verify` and `keylift scan --verify` against providers on this machine, over TLS and a proxy. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../support/archives';
import { builtCli } from '../support/builtCli';
import { git, temporaryFolders } from '../support/diskTree';
import { canMakeCertificates, type LoopbackProviders, startProviders } from '../support/loopbackProviders';
import { randomText } from '../support/samples';

const gitlabToken = `glp${'at-'}${randomText('alnum', 20)}`;
const stripeKey = `sk_l${'ive_'}${randomText('base62', 24)}`;
const otherKey = `sk_l${'ive_'}${randomText('base62', 24, 1)}`;
const files = {
  'a.js': `const gitlabToken = "${gitlabToken}";\n`,
  'b.js': `const stripe = "${stripeKey}";\nconst again = "${stripeKey}";\n`,
  'c.js': `const stripe = "${otherKey}";\n`,
};

describe('keys and their providers on the command line', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  let providers: LoopbackProviders;

  before(async function () {
    if (!canMakeCertificates()) {
      console.log('These tests need openssl, to make the certificate of a provider.');
      this.skip();
    }
    providers = await startProviders(['gitlab.com', 'api.stripe.com']);
  });
  after(() => providers?.stop());
  beforeEach(() => {
    providers.seen.length = 0;
    providers.asked.length = 0;
  });

  const run = async (...args: string[]) => {
    const done = await cli.run(args, { cwd: folder(files), env: providers.env });
    for (const key of [gitlabToken, stripeKey, otherKey]) {
      assert.equal(`${done.stdout}${done.stderr}`.includes(key.slice(8)), false, 'a key was printed');
    }
    return done;
  };

  it('are asked nothing before somebody has agreed', async () => {
    const { code, stdout, stderr } = await run('revoke', 'a.js:1');
    assert.equal(code, 2);
    assert.match(stdout, /GitLab \(gitlab\.com\)\. .*cannot be restored/);
    assert.match(stderr, /would send 1 key to gitlab\.com\. Nothing was sent/);
    assert.equal((await run('scan', '--verify')).code, 2);
    assert.deepEqual(providers.asked, []);
  });

  it('revoke a key that is given for proof, and nothing else', async () => {
    providers.answer = () => ({ status: 204, body: '' });
    const { code, stdout } = await run('revoke', 'a.js:1', '--yes');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /a\.js:1:\d+ revoked: .*The provider has revoked it/);
    assert.deepEqual(
      providers.seen.map(({ host, method, path }) => `${method} ${host}${path}`),
      ['DELETE gitlab.com/api/v4/personal_access_tokens/self'],
    );
    assert.equal(providers.seen[0]?.headers['authorization'], `Bearer ${gitlabToken}`);
  });

  it('are not taken at their word when they fail, refuse or redirect', async () => {
    for (const [status, verdict] of [
      [500, 'unknown'],
      [429, 'unknown'],
      [302, 'unknown'],
      [403, 'failed'],
    ] as const) {
      providers.answer = () => ({ status, headers: { location: 'https://evil.example/' } });
      const { code, stdout } = await run('revoke', 'a.js:1', '--yes');
      assert.equal(code, 1);
      assert.match(stdout, new RegExp(`a\\.js:1:\\d+ ${verdict}: `), `${status}`);
    }
    assert.deepEqual([...new Set(providers.asked)], ['gitlab.com']);
  });

  it('that cannot end a key by itself are named with the page that can', async () => {
    const { code, stderr } = await run('revoke', 'b.js:1', '--yes');
    assert.equal(code, 2);
    assert.match(stderr, /no safe way .* Nothing was sent\. "keylift guide stripe" says where/);
    assert.deepEqual(providers.asked, []);
  });

  it('are listed with what each does', async () => {
    const { stdout } = await run('revoke', '--list');
    for (const host of ['api.github.com', 'gitlab.com', 'slack.com', 'api.vercel.com', 'discord.com']) {
      assert.match(stdout, new RegExp(`^${host.replaceAll('.', '\\.')}  \\w`, 'm'));
    }
  });

  it('are asked about each distinct key of a scan once', async () => {
    providers.answer = ({ host, headers }) => {
      const isFirst = headers['authorization'] === `Bearer ${stripeKey}`;
      return host === 'api.stripe.com' && isFirst
        ? { status: 200, body: { object: 'balance', livemode: true } }
        : { status: 401, body: { error: { type: 'invalid_request_error' } } };
    };
    const { stdout } = await run('scan', '--verify', '--yes', '--format', 'json');
    const { findings } = JSON.parse(stdout) as { findings: { file: string; verification?: { verdict: string } }[] };
    assert.deepEqual(
      findings.map(({ file, verification }) => [file, verification?.verdict]),
      [
        ['a.js', 'unknown'],
        ['b.js', 'valid'],
        ['b.js', 'valid'],
        ['c.js', 'invalid'],
      ],
    );
    assert.equal(providers.seen.length, 3);
    const text = await run('scan', '--verify', '--yes');
    assert.match(text.stdout, /still works: The provider accepts it/);
  });

  it('are asked about what is staged, whatever the file holds by now', async () => {
    providers.answer = () => ({ status: 200, body: { object: 'balance', livemode: true } });
    const root = folder({ 'b.js': files['b.js'] });
    git(root, 'init', '-q');
    git(root, 'add', '-A');
    writeFileSync(join(root, 'b.js'), files['c.js']);
    const args = ['scan', '--staged', '--verify', '--yes', '--format', 'json'];
    const { stdout, stderr } = await cli.run(args, { cwd: root, env: providers.env });
    const { findings } = JSON.parse(stdout) as { findings: { verification?: { verdict: string } }[] };
    assert.deepEqual(
      findings.map(({ verification }) => verification?.verdict),
      ['valid', 'valid'],
    );
    assert.deepEqual(
      providers.seen.map(({ headers }) => headers['authorization']),
      [`Bearer ${stripeKey}`],
    );
    assert.equal(stderr, '');
  });

  it('are not asked about what was not reported: a key that a commit holds already', async () => {
    providers.answer = () => ({ status: 200, body: { object: 'balance', livemode: true } });
    const root = folder({ 'b.js': files['b.js'] });
    git(root, 'init', '-q');
    git(root, 'add', '-A');
    git(root, '-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '-qm', 'known');
    writeFileSync(join(root, 'b.js'), files['b.js'] + files['c.js']);
    git(root, 'add', '-A');
    await cli.run(['scan', '--staged', '--verify', '--yes'], { cwd: root, env: providers.env });
    assert.deepEqual(
      providers.seen.map(({ headers }) => headers['authorization']),
      [`Bearer ${otherKey}`],
    );
  });

  it('are said not to be asked about a key in an archive', async () => {
    const root = folder({ 'a.zip': await zipOf({ 'b.js': files['b.js'] }) });
    const { code, stdout, stderr } = await cli.run(['scan', '--archives', '--verify', '--yes'], {
      cwd: root,
      env: providers.env,
    });
    assert.equal(code, 1);
    assert.match(stdout, /a\.zip!\/b\.js/);
    assert.match(stderr, /2 keys could not be asked about: the text is in an archive/);
    assert.deepEqual(providers.asked, []);
  });

  it('tell of a key at a place', async () => {
    providers.answer = () => ({ status: 200, body: { object: 'balance', livemode: true } });
    const { code, stdout } = await run('verify', 'c.js:1', '--yes');
    assert.equal(code, 1);
    assert.match(stdout, /c\.js:1:\d+ valid: /);
    assert.match(stdout, /environment: live/);
  });

  it('whose certificate is not trusted get nothing', async () => {
    const cwd = folder(files);
    const env = { ...providers.env, NODE_EXTRA_CA_CERTS: '' };
    const { code, stdout } = await cli.run(['verify', 'c.js:1', '--yes'], { cwd, env });
    assert.equal(code, 1);
    assert.match(stdout, /unknown: .*No safe connection/);
    assert.deepEqual(providers.seen, []);
  });
});
