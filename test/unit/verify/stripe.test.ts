/** Stripe's answers: the HTTP table, the codes, and the error object, field by field. */
import assert from 'node:assert/strict';
import { interpret } from '../../../server/src/verify/interpret';
import { stripe } from '../../../server/src/verify/specs/stripe';
import { readStripeError } from '../../../server/src/verify/stripeError';

const [{ calls }] = stripe;
const ask = (status: number, error: object = {}) =>
  interpret(calls[0], { status, headers: {}, body: JSON.stringify({ error }) });

const table: Readonly<Record<number, string>> = {
  400: 'unknown',
  401: 'invalid',
  402: 'valid',
  403: 'valid',
  404: 'valid',
  409: 'valid',
  424: 'unknown',
  429: 'unknown',
  500: 'unknown',
  503: 'unknown',
};

describe('answers of Stripe', () => {
  for (const [status, verdict] of Object.entries(table)) {
    it(`${status} is ${verdict}`, () => assert.equal(ask(Number(status)).verdict, verdict));
  }

  it('a balance is valid, and tells live from test', () => {
    for (const [livemode, text] of [
      [true, 'live'],
      [false, 'test'],
    ] as const) {
      const told = interpret(calls[0], {
        status: 200,
        headers: {},
        body: JSON.stringify({ object: 'balance', livemode }),
      });
      assert.equal(told.verdict, 'valid');
      assert.deepEqual(told.evidence, [{ kind: 'environment', text }]);
    }
  });

  it('codes that speak of the key win over the status', () => {
    assert.equal(ask(401, { code: 'api_key_expired' }).verdict, 'invalid');
    assert.match(ask(401, { code: 'api_key_expired' }).reason, /expired/);
    assert.equal(ask(401, { code: 'secret_key_required' }).verdict, 'unknown');
    assert.equal(ask(400, { code: 'rate_limit' }).verdict, 'unknown');
    assert.equal(ask(400, { code: 'livemode_mismatch' }).verdict, 'valid');
    assert.equal(ask(401, { code: 'constructor' }).verdict, 'invalid');
  });

  it('the error object is read whole, and never its message', () => {
    const error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      param: 'amount',
      ...{
        charge: 'ch_1',
        payment_intent: { id: 'pi_1' },
        payment_method_type: 'card',
        setup_intent: { id: 'seti_1' },
      },
      doc_url: 'https://stripe.com/docs/error-codes/card-declined',
      request_log_url: 'https://dashboard.stripe.com/logs/req_1',
      message: 'do not show this',
    };
    assert.deepEqual(readStripeError({ error }), {
      ...{
        type: 'card_error',
        code: 'card_declined',
        declineCode: 'insufficient_funds',
        param: 'amount',
        charge: 'ch_1',
      },
      paymentIntent: 'pi_1',
      paymentMethodType: 'card',
      setupIntent: 'seti_1',
      docUrl: error.doc_url,
      requestLogUrl: error.request_log_url,
    });
    const told = JSON.stringify(ask(402, error).evidence);
    for (const text of ['insufficient_funds', 'pi_1', 'seti_1', 'req_1', 'card-declined'])
      assert.ok(told.includes(text));
    assert.equal(told.includes('do not show'), false);
  });

  it('pages elsewhere than at Stripe are not told', () => {
    const { evidence } = ask(401, {
      doc_url: 'https://stripe.com.example/x',
      request_log_url: 'http://dashboard.stripe.com/',
    });
    assert.deepEqual(evidence, []);
  });
});
