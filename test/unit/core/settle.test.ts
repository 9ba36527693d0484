import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { maxCandidates } from '../../../server/src/core/collect';
import { expiryOf } from '../../../server/src/core/expiry';
import { scan } from '../../../server/src/core/scan';
import { settle } from '../../../server/src/core/settle';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const catalogue = compileCatalogue(providers);
const day = 86_400_000;
const now = Date.UTC(2026, 0, 15);

function tokenUntil(expires: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256' })}.${part({ sub: 'a-7', exp: expires })}.${randomText('base64url', 43)}`;
}

describe('the end of a token', () => {
  it('is read from its claims, in milliseconds', () => {
    assert.equal(expiryOf(tokenUntil(1_700_000_000)), 1_700_000_000_000);
  });

  it('is unknown of what has none, or is no token', () => {
    for (const token of [tokenUntil(undefined), tokenUntil('soon'), 'a.b.c', '', 'x']) {
      assert.equal(expiryOf(token), undefined);
    }
  });

  it('lowers the severity once it is past, and only where the time is known', () => {
    const found = (expires: number, options: { now?: number }) =>
      scan(`t = "${tokenUntil(expires / 1000)}"`, catalogue, options).findings.map(({ severity, notes }) => [
        severity,
        notes.includes('expired'),
      ]);
    assert.deepEqual(found(now - day, { now }), [['low', true]]);
    assert.deepEqual(found(now + day, { now }), [['medium', false]]);
    assert.deepEqual(found(now - day, {}), [['medium', false]]);
  });
});

describe('an encrypted private key', () => {
  it('is less severe than an open one, and says why', () => {
    const body = [1, 2, 3].map((salt) => randomText('base64', 64, salt)).join('\n');
    const key = (kind: string): string => `-----BEGIN ${kind}KEY-----\n${body}\n-----END ${kind}KEY-----`;
    const found = [`${'PRIVATE'} `, `ENCRYPTED ${'PRIVATE'} `].map((kind) => scan(key(kind), catalogue).findings[0]);
    assert.deepEqual(
      found.map((finding) => [finding?.severity, finding?.notes]),
      [
        ['critical', []],
        ['high', ['encrypted']],
      ],
    );
  });
});

describe('several findings of one value', () => {
  const [first, second] = [1, 2].map((salt) => `sk_${'live'}_${randomText('base62', 24, salt)}`);

  it('name each other by their index', () => {
    const { findings } = scan(`a = "${first}"\nb = "${second}"\nc = "${first}"\nd = "${first}"`, catalogue);
    assert.deepEqual(
      findings.map(({ sameAs }) => sameAs),
      [[2, 3], undefined, [0, 3], [0, 2]],
    );
  });

  it('name no more than a list can show', () => {
    const { findings } = scan(`x = "${first}"\n`.repeat(60), catalogue);
    assert.equal(findings.length, 60);
    assert.ok(findings.every(({ sameAs }, index) => sameAs?.length === 20 && !sameAs.includes(index)));
  });
});

describe('a text with more candidates than are collected', () => {
  const candidatesOf = (count: number) => {
    const detector = catalogue.detectors.get('stripe-live-secret-key');
    assert.ok(detector !== undefined);
    return Array.from({ length: count }, (_, at) => {
      const place = { start: at * 40, end: at * 40 + 32, anchor: at * 40 };
      return { detector, ...place, confidence: 'high', notes: [] } as const;
    });
  };

  it('is said to be capped, though most of them are switched off: there may have been others', () => {
    const options = { disabled: new Set(['stripe-live-secret-key']) };
    const text = ' '.repeat(40 * maxCandidates);
    assert.deepEqual(settle(candidatesOf(maxCandidates), text, options), { findings: [], capped: true, ignored: [] });
    assert.equal(settle(candidatesOf(maxCandidates - 1), text, options).capped, false);
  });
});
