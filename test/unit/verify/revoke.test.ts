/** Every way to revoke a key: it goes to the provider's own host, and only a clear answer counts. */
import assert from 'node:assert/strict';
import { providers } from '../../../server/src/detectors/index';
import { createChecker } from '../../../server/src/host/verify/checker';
import type { Send, Sent } from '../../../server/src/host/verify/transport';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { hostOf, type PreparedRequest, partsOf, prepareRequest } from '../../../server/src/verify/request';
import { interpretRevocation } from '../../../server/src/verify/revoke/interpret';
import type { RevokePlan } from '../../../server/src/verify/revoke/plan';
import { revokeSpecs } from '../../../server/src/verify/specs/revocations';
import { randomText } from '../../support/samples';

const answer = (status: number, body: unknown = {}) => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** What each provider documents for success. */
const successes: Readonly<Record<(typeof revokeSpecs)[number]['id'], ReturnType<typeof answer>>> = {
  github: answer(202),
  gitlab: answer(204, ''),
  slack: answer(200, { ok: true, revoked: true }),
  vercel: answer(200, { tokenId: 'x' }),
  'discord-webhook': answer(204, ''),
  npm: answer(200),
  buildkite: answer(204, ''),
  dropbox: answer(200, 'null'),
  digitalocean: answer(200),
  perplexity: answer(200),
};

describe('revocations', () => {
  const known = new Set(providers.flatMap(({ detectors }) => detectors.map(({ id }) => id)));

  it('are data, for distinct detectors of the catalogue', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(revokeSpecs)), revokeSpecs);
    const ids: string[] = revokeSpecs.flatMap(({ detectors }) => [...detectors]);
    assert.deepEqual(
      ids.filter((id) => !known.has(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const spec of revokeSpecs) {
    describe(spec.name, () => {
      const names = ['key', ...('parts' in spec ? spec.parts : []).map(({ name }) => name)];
      const parts = Object.fromEntries(names.map((name, at) => [name, randomText('lowerAlnum', 24, at)]));

      it('is asked at its own fixed host over https, with the key', () => {
        assert.match(spec.call.url, /^https:\/\/[a-z0-9.-]+\//);
        assert.match(spec.source, /^https:\/\//);
        const request = prepareRequest(spec.call, parts);
        assert.ok(request);
        assert.equal(request.host, hostOf(spec.call));
        const uses = [...partsOf(spec.call), ...(spec.call.auth.kind === 'bearer' ? ['key'] : [])];
        assert.ok(uses.some((name) => names.includes(name)));
      });

      it('says what happens before anybody agrees', () => assert.match(spec.effect, /^\w.{20,}\.$/));

      it('is believed when it answers as documented', () => {
        assert.equal(interpretRevocation(spec, successes[spec.id]).verdict, 'revoked');
      });

      it('is not believed otherwise', () => {
        for (const status of [302, 407, 408, 429, 500, 503]) {
          assert.equal(interpretRevocation(spec, answer(status)).verdict, 'unknown');
        }
        for (const status of [400, 403, 405, 418, 422]) {
          assert.equal(interpretRevocation(spec, answer(status)).verdict, 'failed');
        }
        assert.notEqual(interpretRevocation(spec, answer(401)).verdict, 'revoked');
      });
    });
  }

  it('that Slack refuses are told apart from those of tokens that are gone', () => {
    const slack = revokeSpecs.find(({ id }) => id === 'slack');
    assert.ok(slack);
    const verdict = (error: string) => interpretRevocation(slack, answer(200, { ok: false, error })).verdict;
    assert.deepEqual([verdict('token_revoked'), verdict('missing_scope')], ['gone', 'failed']);
  });
});

describe('a checker that revokes', () => {
  const [github] = revokeSpecs;
  const plan: RevokePlan = { spec: github, parts: { key: randomText('alnum', 36) }, hosts: ['api.github.com'] };
  const never = new AbortController().signal;
  let sent: PreparedRequest[] = [];
  beforeEach(() => {
    sent = [];
  });
  function checker(reply: Sent) {
    const send: Send = async (request) => {
      sent.push(request);
      return reply;
    };
    const fingerprint = createFingerprinter(new Uint8Array(32));
    return createChecker({ send, fingerprint, now: () => 0, wait: async () => undefined });
  }

  it('sends nothing to a host that nobody agreed to', async () => {
    const told = await checker({ kind: 'answer', answer: answer(202) }).revoke(plan, ['gitlab.com'], never);
    assert.deepEqual([told.verdict, told.hosts, sent], ['unknown', [], []]);
  });

  it('sends one request, and tells the host', async () => {
    const told = await checker({ kind: 'answer', answer: answer(202) }).revoke(plan, plan.hosts, never);
    assert.deepEqual([told.verdict, told.hosts], ['revoked', ['api.github.com']]);
    assert.deepEqual(
      sent.map(({ method, host, path }) => `${method} ${host}${path}`),
      ['POST api.github.com/credentials/revoke'],
    );
    assert.equal(sent[0]?.body, JSON.stringify({ credentials: [plan.parts['key']] }));
    assert.equal('authorization' in (sent[0]?.headers ?? {}), false);
  });

  it('takes a connection that failed for unknown', async () => {
    const told = await checker({ kind: 'failed', failure: 'timeout' }).revoke(plan, plan.hosts, never);
    assert.equal(told.verdict, 'unknown');
  });

  it('sends nothing once it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    const told = await checker({ kind: 'answer', answer: answer(202) }).revoke(plan, plan.hosts, stop.signal);
    assert.deepEqual([told.verdict, sent], ['unknown', []]);
  });
});
