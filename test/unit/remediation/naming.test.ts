import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectorSpec } from '../../../server/src/core/catalogue';
import type { Finding } from '../../../server/src/core/finding';
import { createNamer, envName, lastIdentifier, nameFor, wordsOf } from '../../../server/src/remediation/naming';

const finding: Finding = {
  detector: 'mailgun-api-key',
  provider: 'mailgun',
  tier: 'provider',
  class: 'secret',
  severity: 'critical',
  confidence: 'high',
  start: 0,
  end: 1,
  redacted: '…',
  notes: [],
};
const spec = { envNames: ['MAILGUN_API_KEY', 'MG_API_KEY'] } as unknown as DetectorSpec;

describe('names of variables', () => {
  it('splits identifiers into words, whatever their style', () => {
    assert.deepEqual(wordsOf('mailgunApiKey'), ['mailgun', 'api', 'key']);
    assert.deepEqual(wordsOf('MAILGUN_API_KEY'), ['mailgun', 'api', 'key']);
    assert.deepEqual(wordsOf('mailgunAPIKey'), ['mailgun', 'api', 'key']);
    assert.deepEqual(wordsOf('x-mailgun-key'), ['x', 'mailgun', 'key']);
  });

  it('takes the last identifier of an expression', () => {
    const cases = {
      'this.#key': 'key',
      '$this->stripeKey': 'stripeKey',
      'config["api-key"]': 'api-key',
      "'K'": 'K',
      '12': undefined,
    };
    for (const [expression, expected] of Object.entries(cases)) assert.equal(lastIdentifier(expression), expected);
  });

  it('prefers a telling identifier', () => {
    assert.equal(nameFor(finding, spec, 'billingToken'), 'BILLING_TOKEN');
    assert.equal(nameFor(finding, spec, 'STRIPE_SECRET'), 'STRIPE_SECRET');
  });

  it('takes the name of the provider for an identifier that says nothing', () => {
    for (const hint of ['key', 'apiKey', 'token', 'password', 'k', 'client', 'keyA', 'key2', 'url', undefined]) {
      assert.equal(nameFor(finding, spec, hint), 'MAILGUN_API_KEY');
    }
  });

  it('keeps the plain word of the code where no provider is known', () => {
    const guess: Finding = { ...finding, detector: 'generic-key', provider: 'generic', tier: 'generic' };
    const known = { envNames: ['API_KEY'] } as unknown as DetectorSpec;
    assert.equal(nameFor(guess, known, 'SECRET_KEY'), 'SECRET_KEY');
    assert.equal(nameFor(guess, known, "DATABASES['default']['PASSWORD']"), 'PASSWORD');
    for (const hint of ['key', 'value', undefined]) assert.equal(nameFor(guess, known, hint), 'API_KEY');
  });

  it('takes no name that means something else to the system', () => {
    const guess: Finding = { ...finding, detector: 'generic-password', provider: 'generic', tier: 'generic' };
    assert.equal(nameFor(guess, undefined, 'pwd'), 'GENERIC_PASSWORD');
    assert.equal(nameFor(guess, undefined, 'dbPwd'), 'DB_PWD');
    for (const words of [['path'], ['node', 'options'], ['home'], ['_']]) assert.equal(envName(words), undefined);
  });

  it('makes a name from the detector when the provider has none', () => {
    assert.equal(nameFor(finding, undefined, 'key'), 'MAILGUN_API_KEY');
    assert.equal(nameFor({ ...finding, detector: 'acme-live-key' }, undefined, undefined), 'ACME_LIVE_KEY');
  });

  it('never keeps a prefix that publishes the value in a browser', () => {
    assert.equal(nameFor(finding, spec, 'VITE_STRIPE_KEY'), 'STRIPE_KEY');
    assert.equal(nameFor(finding, spec, 'NEXT_PUBLIC_STRIPE_KEY'), 'STRIPE_KEY');
    assert.equal(envName(['react', 'app', 'next', 'public', 'key']), 'KEY');
  });

  it('leaves identifiers with letters outside of ASCII to the provider', () => {
    assert.equal(nameFor(finding, spec, 'cléSecrète'), 'MAILGUN_API_KEY');
  });

  it('always gives a name that every shell takes', () => {
    fc.assert(
      fc.property(fc.string(), (hint) => {
        assert.match(nameFor(finding, undefined, hint), /^[A-Z_][A-Z0-9_]*$/);
      }),
    );
  });
});

describe('names within one plan', () => {
  const stored = new Map([['A_KEY', 'a']]);
  const namer = () =>
    createNamer(
      (name) => stored.get(name),
      (value) => [...stored].find(([, each]) => each === value)?.[0],
    );

  it('share the name that the store has for a value', () => {
    assert.equal(namer()('a', 'OTHER'), 'A_KEY');
  });

  it('get a suffix where the store has another value', () => {
    assert.equal(namer()('b', 'A_KEY'), 'A_KEY_2');
  });

  it('are shared by equal values and never by different ones', () => {
    const name = namer();
    assert.deepEqual([name('x', 'K'), name('y', 'K'), name('x', 'L'), name('z', 'K_2')], ['K', 'K_2', 'K', 'K_2_2']);
  });
});
