/** Live checks against providers on this machine that answer as the documentation says, and against faults. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileCatalogue } from '../../../../server/src/core/catalogueCompiled';
import { scan } from '../../../../server/src/core/scan';
import { providers } from '../../../../server/src/detectors/index';
import { createChecker } from '../../../../server/src/host/verify/checker';
import { createSend, type Destination } from '../../../../server/src/host/verify/transport';
import { createFingerprinter } from '../../../../server/src/shared/fingerprint';
import { planVerification } from '../../../../server/src/verify/plan';
import { planRevocation } from '../../../../server/src/verify/revoke/plan';
import { verifySpecFor } from '../../../../server/src/verify/specs/index';
import { randomText } from '../../../support/samples';

const catalogue = compileCatalogue(providers);
const stripeKey = `sk_l${'ive_'}${randomText('base62', 24)}`;
const mailgunKey = `ke${'y-'}${randomText('hex', 32)}`;
const gitlabToken = `glp${'at-'}${randomText('alnum', 20)}`;
const accountKey = `${randomText('hex', 32)}-${randomText('hex', 8)}-${randomText('hex', 8, 1)}`;

function planOf(text: string) {
  const { findings } = scan(text, catalogue);
  const [finding] = findings.filter(({ detector }) => verifySpecFor(detector) !== undefined);
  assert.ok(finding !== undefined);
  const outcome = planVerification({ finding, text, findings }, verifySpecFor);
  assert.ok(outcome.kind === 'plan');
  return outcome.plan;
}

describe('live check', () => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  let seen: string[] = [];
  let nowMs = 0;
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.headers.host}${request.url}`);
    answer(request, response);
  });
  before((done) => void server.listen(0, '127.0.0.1', done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    [seen, nowMs] = [[], 0];
  });

  const reply = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    answer = (_, response) =>
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  function checker(protocol: Destination['protocol'] = 'http:', env = {}) {
    const dial = () => ({ protocol, hostname: '127.0.0.1', port: (server.address() as AddressInfo).port });
    const send = createSend({ env, version: '0', timeoutMs: 300, dial });
    const fingerprint = createFingerprinter(new Uint8Array(32).fill(7));
    return createChecker({ send, fingerprint, now: () => nowMs, wait: () => Promise.resolve() });
  }
  const never = new AbortController().signal;
  const plan = () => planOf(`const stripe = "${stripeKey}";\n`);
  const check = (protocol?: Destination['protocol'], env?: object) =>
    checker(protocol, env).check(plan(), ['api.stripe.com'], never);

  it('tells a key that works', async () => {
    reply(200, { object: 'balance', livemode: true });
    const told = await check();
    assert.equal(told.verdict, 'valid');
    assert.deepEqual(told.hosts, ['api.stripe.com']);
    assert.deepEqual(seen, ['GET api.stripe.com/v1/balance']);
  });

  it('tells a key that does not', async () => {
    reply(401, { error: { type: 'invalid_request_error' } });
    assert.equal((await check()).verdict, 'invalid');
  });

  it('sends nothing to a host that nobody agreed to', async () => {
    const told = await checker().check(plan(), ['api.mailgun.net'], never);
    assert.equal(told.verdict, 'unknown');
    assert.deepEqual([told.hosts, seen], [[], []]);
  });

  it('sends nothing to a host that the specification does not name', async () => {
    const send = createSend({ env: {}, version: '0', dial: () => assert.fail('it was dialled') });
    const request = { method: 'GET', host: 'evil.example', path: '/', headers: {}, body: undefined } as const;
    const sent = await send({ ...request, auth: { kind: 'done' } }, ['api.stripe.com'], never);
    assert.deepEqual(sent, { kind: 'failed', failure: 'not-allowed' });
  });

  it('follows no redirect', async () => {
    reply(302, '', { location: 'https://evil.example/' });
    assert.equal((await check()).verdict, 'unknown');
    assert.equal(seen.length, 1);
  });

  it('asks a provider that limits the rate no further', async () => {
    reply(429, {}, { 'retry-after': '30' });
    const one = checker();
    assert.equal((await one.check(plan(), ['api.stripe.com'], never)).verdict, 'unknown');
    assert.equal((await one.check(plan(), ['api.stripe.com'], never)).verdict, 'unknown');
    assert.equal(seen.length, 1);
  });

  it('leaves a provider alone for as long as it asks for, and for a minute when it does not say', async () => {
    for (const [headers, ms] of [
      [{ 'retry-after': '30' }, 30_000],
      [{}, 60_000],
      [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 60_000],
      [{ 'retry-after': '999999999' }, 3_600_000],
    ] as const) {
      [nowMs, seen] = [0, []];
      reply(429, {}, headers);
      const one = checker();
      await one.check(plan(), ['api.stripe.com'], never);
      nowMs = ms - 1;
      assert.match((await one.check(plan(), ['api.stripe.com'], never)).reason, /not asked again yet/);
      nowMs = ms;
      await one.check(plan(), ['api.stripe.com'], never);
      assert.equal(seen.length, 2, `${ms}`);
    }
  });

  it('takes silence, garbage, too much, and a broken connection for unknown', async () => {
    answer = () => undefined;
    assert.match((await check()).reason, /in time/);
    reply(200, 'x'.repeat(2_000_000));
    assert.equal((await check()).verdict, 'unknown');
    reply(200, 'no json');
    assert.equal((await check()).verdict, 'unknown');
    answer = (request) => request.socket.destroy();
    assert.match((await check()).reason, /cannot be reached/);
  });

  it('sends nothing where TLS cannot be had', async () => {
    const told = await check('https:');
    assert.equal(told.verdict, 'unknown');
    assert.match(told.reason, /safe connection/);
    assert.deepEqual(seen, []);
  });

  it('does not take the refusal of a proxy for that of the provider', async () => {
    for (const status of [401, 403]) {
      answer = (_, response) => response.writeHead(status).end('{}');
      server.once('connect', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n{}`));
      const { port } = server.address() as AddressInfo;
      const told = await check('https:', { HTTPS_PROXY: `http://127.0.0.1:${port}` });
      assert.equal(told.verdict, 'unknown');
    }
    assert.deepEqual(seen, []);
  });

  it('asks about each value once', async () => {
    reply(200, { livemode: false });
    const one = checker();
    const ask = () => one.check(plan(), ['api.stripe.com'], never);
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    assert.equal(seen.length, 1);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const told = await checker().check(plan(), ['api.stripe.com'], controller.signal);
    assert.match(told.reason, /cancelled/);
  });

  it('asks Mailgun in both regions, and believes the one that accepts', async () => {
    answer = ({ headers }, response) => {
      assert.ok(headers.authorization === `Basic ${Buffer.from(`api:${mailgunKey}`).toString('base64')}`);
      response.writeHead(headers.host === 'api.eu.mailgun.net' ? 200 : 401).end('{"items":[]}');
    };
    const mailgun = planOf(`MAILGUN_API_KEY = "${mailgunKey}"\n`);
    const told = await checker().check(mailgun, mailgun.hosts, never);
    assert.equal(told.verdict, 'valid');
    assert.deepEqual(told.evidence, [{ kind: 'region', text: 'EU' }]);
    reply(401, 'Forbidden');
    assert.equal((await checker().check(mailgun, mailgun.hosts, never)).verdict, 'invalid');
    // Refused in one region, no answer from the other: it may work there.
    for (const silent of ['api.mailgun.net', 'api.eu.mailgun.net']) {
      answer = ({ headers }, response) => response.writeHead(headers.host === silent ? 500 : 401).end('{}');
      assert.equal((await checker().check(mailgun, mailgun.hosts, never)).verdict, 'unknown');
    }
  });

  it('forgets what it learned once a key was to be revoked', async () => {
    reply(200, { object: 'balance', livemode: true });
    const one = checker();
    await one.check(plan(), ['api.stripe.com'], never);
    assert.equal(one.known(plan())?.verdict, 'valid');
    const text = `const gitlabToken = "${gitlabToken}";\n`;
    const { findings } = scan(text, catalogue);
    const [finding] = findings;
    assert.ok(finding !== undefined);
    const revocation = planRevocation({ finding, text, findings });
    assert.ok(revocation.kind === 'plan');
    reply(500, {});
    assert.equal((await one.revoke(revocation.plan, revocation.plan.hosts, never)).verdict, 'unknown');
    assert.equal(one.known(plan()), undefined);
  });

  it('does not call a Mailgun key dead that may only send for a domain', async () => {
    reply(401, 'Forbidden');
    const alone = planOf(`MAILGUN_API_KEY = "${accountKey}"\n`);
    assert.equal((await checker().check(alone, alone.hosts, never)).verdict, 'unknown');
    answer = ({ url }, response) => response.writeHead(url?.endsWith('/messages') === true ? 400 : 401).end('{}');
    const withDomain = planOf(`MAILGUN_DOMAIN = "mg.example.org"\nMAILGUN_API_KEY = "${accountKey}"\n`);
    assert.equal((await checker().check(withDomain, withDomain.hosts, never)).verdict, 'valid');
  });

  it('tells nothing of the key that a provider repeats', async () => {
    reply(401, { error: { code: stripeKey, param: `x${stripeKey.slice(8, 20)}`, type: 'authentication_error' } });
    const told = JSON.stringify(await check());
    assert.equal(told.includes(stripeKey.slice(8, 16)), false);
    assert.ok(told.includes('authentication_error'));
  });
});
