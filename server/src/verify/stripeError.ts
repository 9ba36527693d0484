/**
 * Stripe's error object, read whole, and what it says of the key that was used. A key is judged by whether Stripe accepted
 * it, not by whether the request succeeded. https://docs.stripe.com/api/errors
 */
import type { FactKind, KeyFact, Verdict } from '../shared/verification';
import { factOf } from './facts';
import { valueAt } from './jsonPath';

/** The fields of `error`; Stripe leaves out those that say nothing. Its `message` is not read: it may repeat the key. */
export interface StripeError {
  /** `api_error`, `card_error`, `idempotency_error`, `invalid_request_error`, `rate_limit_error`, `authentication_error` ... */
  readonly type?: string;
  /** A short code for programs: `api_key_expired`. */
  readonly code?: string;
  /** The card issuer's reason, for card errors. */
  readonly declineCode?: string;
  /** How to go on after a card error. */
  readonly adviceCode?: string;
  readonly networkDeclineCode?: string;
  /** The parameter that the error is about. */
  readonly param?: string;
  /** Stripe's page on the code. */
  readonly docUrl?: string;
  /** The entry of the dashboard's request log. */
  readonly requestLogUrl?: string;
  /** Id of the failed charge, for card errors. */
  readonly charge?: string;
  /** Ids of the objects that the request was about. */
  readonly paymentIntent?: string;
  readonly paymentMethod?: string;
  /** The kind of payment method that had the problem; for invoices alone. */
  readonly paymentMethodType?: string;
  readonly setupIntent?: string;
  readonly source?: string;
}

const fields: Readonly<Record<keyof StripeError, string>> = {
  type: 'type',
  code: 'code',
  declineCode: 'decline_code',
  adviceCode: 'advice_code',
  networkDeclineCode: 'network_decline_code',
  param: 'param',
  docUrl: 'doc_url',
  requestLogUrl: 'request_log_url',
  charge: 'charge',
  paymentIntent: 'payment_intent.id',
  paymentMethod: 'payment_method.id',
  paymentMethodType: 'payment_method_type',
  setupIntent: 'setup_intent.id',
  source: 'source.id',
};

/** @returns undefined when the answer holds no error object */
export function readStripeError(json: unknown): StripeError | undefined {
  const error = valueAt(json, 'error');
  if (typeof error !== 'object' || error === null) return undefined;
  const read = Object.entries(fields).flatMap(([name, path]) => {
    const value = valueAt(error, path);
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(read);
}

interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Codes that speak of the key, whatever the status. */
const codes: Readonly<Record<string, Judgement>> = {
  api_key_expired: { verdict: 'invalid', reason: 'The key has expired: it was rolled or deleted.' },
  platform_api_key_expired: { verdict: 'invalid', reason: "The platform's key has expired: it was rolled." },
  secret_key_required: {
    verdict: 'unknown',
    reason: 'Stripe takes it for a publishable key, which is public by design and may not ask this.',
  },
  testmode_charges_only: { verdict: 'valid', reason: 'The account is not activated yet: only its test mode works.' },
  livemode_mismatch: { verdict: 'valid', reason: 'The key works, in the other one of live and test mode.' },
  rate_limit: { verdict: 'unknown', reason: 'Stripe limits the rate of requests. Try again later.' },
  lock_timeout: { verdict: 'unknown', reason: 'Stripe was busy with the same object. Try again later.' },
  tls_version_unsupported: { verdict: 'unknown', reason: 'Stripe refuses the version of TLS that was spoken.' },
};

const statuses: Readonly<Record<number, Judgement>> = {
  400: { verdict: 'unknown', reason: 'Stripe could not read the request.' },
  401: { verdict: 'invalid', reason: 'Stripe knows no such key: it was deleted, rolled, or never existed.' },
  402: { verdict: 'valid', reason: 'The key was accepted; the request itself failed.' },
  403: { verdict: 'valid', reason: 'The key works. It is restricted, and lacks the permission to read the balance.' },
  404: { verdict: 'valid', reason: 'The key was accepted; what was asked for is not there.' },
  409: { verdict: 'valid', reason: 'The key was accepted; the request collides with another one.' },
  424: { verdict: 'unknown', reason: 'Something that Stripe depends on has failed. Try again later.' },
};

/** @param status of an answer that is no success */
export function judgeStripe(status: number, error: StripeError | undefined): Judgement {
  const byCode = Object.hasOwn(codes, error?.code ?? '') ? codes[error?.code ?? ''] : undefined;
  return byCode ?? statuses[status] ?? { verdict: 'unknown', reason: `Stripe answered ${status}.` };
}

/** Pages are told only where they are Stripe's own. */
function isStripePage(text: string): boolean {
  return /^https:\/\/(?:[a-z]+\.)?stripe\.com\/[\w./?=&%#-]*$/.test(text);
}

/** What the error says, field by field. */
export function stripeFacts(error: StripeError): readonly KeyFact[] {
  const facts = (Object.keys(fields) as (keyof StripeError)[]).map((name): KeyFact | undefined => {
    const value = error[name];
    if (value === undefined) return undefined;
    const kinds: Partial<Record<keyof StripeError, FactKind>> = { docUrl: 'help', requestLogUrl: 'request-log' };
    const kind = kinds[name];
    if (kind !== undefined) return isStripePage(value) ? factOf(kind, value) : undefined;
    return factOf('error', `${fields[name].replace('.id', '')}: ${value}`);
  });
  return facts.filter((fact) => fact !== undefined);
}
