/** Every specification: its detectors exist, its requests go to its own hosts over https, and its answers are judged. */
import assert from 'node:assert/strict';
import { providers } from '../../../server/src/detectors/index';
import { interpret } from '../../../server/src/verify/interpret';
import { hostOf, hostsOf, isHostOf, partsOf, prepareRequest } from '../../../server/src/verify/request';
import { verifySpecFor, verifySpecs } from '../../../server/src/verify/specs/index';
import { randomText } from '../../support/samples';

const answer = (status: number, body = '{}') => ({ status, headers: {}, body });

describe('verify specifications', () => {
  const known = new Set(providers.flatMap(({ detectors }) => detectors.map(({ id }) => id)));

  it('cover Mailgun, Stripe and at least 60 providers more', () => {
    assert.ok(new Set(verifySpecs.map(({ name }) => name)).size >= 62);
    assert.equal(new Set(verifySpecs.map(({ id }) => id)).size, verifySpecs.length);
  });

  it('are data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(verifySpecs)), verifySpecs);
  });

  for (const spec of verifySpecs) {
    describe(spec.id, () => {
      const parts = Object.fromEntries(
        ['key', ...(spec.parts ?? []).map(({ name }) => name)].map((name, at) => [
          name,
          randomText('lowerAlnum', 20, at),
        ]),
      );

      it('names detectors of the catalogue', () => {
        const ids = [...spec.detectors, ...(spec.parts ?? []).flatMap(({ detectors = [] }) => detectors)];
        assert.deepEqual(
          ids.filter((id) => !known.has(id)),
          [],
        );
        assert.equal(verifySpecFor(spec.detectors[0] ?? ''), spec);
      });

      it('asks its own hosts over https, with no part left open', () => {
        for (const call of spec.calls) {
          assert.match(call.url, /^https:\/\//);
          assert.doesNotMatch(hostOf(call), /^(?:\*|.*\*.*\*.*|\*\.[a-z]+)$/);
          const request = prepareRequest(call, parts);
          assert.ok(request !== undefined);
          assert.ok(isHostOf(request.host, hostsOf(spec)));
          assert.deepEqual(
            [...partsOf(call)].filter((name) => !Object.hasOwn(parts, name)),
            [],
          );
          assert.doesNotMatch(`${request.host}${request.path}`, /[{}\s]/);
        }
      });

      it('shows the key', () => {
        const uses = (call: (typeof spec.calls)[number]) => partsOf(call).has('key') || call.auth.kind === 'bearer';
        assert.equal(spec.calls.every(uses), true);
      });

      it('takes limits, faults, redirects and nonsense for unknown', () => {
        for (const call of spec.calls) {
          for (const status of [302, 407, 408, 429, 500, 502, 503, 504]) {
            assert.equal(interpret(call, answer(status)).verdict, 'unknown');
          }
          assert.equal(interpret(call, answer(418)).verdict, 'unknown');
          assert.equal(interpret(call, answer(200, '<html>log in</html>')).verdict, 'unknown');
        }
      });
    });
  }

  it('let no part lead elsewhere', () => {
    const mailchimp = verifySpecs.find(({ id }) => id === 'mailchimp')?.calls[0];
    const telegram = verifySpecs.find(({ id }) => id === 'telegram')?.calls[0];
    assert.ok(mailchimp && telegram);
    for (const site of ['evil.example', 'a/b', 'a@b', '', 'a:1', '-a']) {
      assert.equal(prepareRequest(mailchimp, { key: 'k', site }), undefined);
    }
    for (const key of ['../x', '/x', 'a?b', 'a#b', 'a b']) assert.equal(prepareRequest(telegram, { key }), undefined);
    const byPath = { ...telegram, url: 'https://api.example.com/v1/{name}/keys', auth: { kind: 'none' } } as const;
    for (const name of ['.', '..']) assert.equal(prepareRequest(byPath, { name }), undefined);
    assert.equal(prepareRequest(byPath, { name: '../x?y#z' })?.path, '/v1/..%2Fx%3Fy%23z/keys');
    assert.equal(isHostOf('api.example.com', ['api.example.com']), true);
    for (const host of ['evil-api.example.com', 'x.api.example.com', 'example.com', '']) {
      assert.equal(isHostOf(host, ['api.example.com']), false, host);
    }
    assert.equal(isHostOf('a.b.api.mailchimp.com', ['*.api.mailchimp.com']), false);
    assert.equal(isHostOf('evilapi.mailchimp.com', ['*.api.mailchimp.com']), false);
  });
});
