/**
 * Mailgun: the same key counts in both regions, domains live in one of them, so both are asked. A domain sending key has the
 * shape of an account key and may do nothing but send: it is told apart by a message without sender and recipient, which
 * Mailgun refuses for what is missing (400) or for the key (401), and which goes to nobody.
 */
import type { VerifyCall, VerifySpec } from '../spec';

const source = 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication';
const basic = { kind: 'basic', user: 'api', password: '{key}' } as const;
const ready = { kind: 'header', name: 'authorization', value: 'Basic {key}' } as const;
const refused = {
  status: [403],
  verdict: 'unknown',
  reason: 'Mailgun knows the key or its address, and refuses it.',
} as const;
const listed = [{ kind: 'project', json: 'items.0.name' }] as const;

const us = {
  url: 'https://api.mailgun.net/v3/domains?limit=1',
  region: 'US',
  rules: [refused],
  evidence: listed,
} as const;
const eu = { ...us, url: 'https://api.eu.mailgun.net/v3/domains?limit=1', region: 'EU' } as const;

function sending(host: string, region: string): VerifyCall {
  return {
    method: 'POST',
    url: `https://${host}/v3/{domain}/messages`,
    auth: basic,
    form: {},
    region,
    rules: [
      { status: [400], verdict: 'valid', reason: 'It may send as the domain; nothing was sent.' },
      { status: [404], verdict: 'unknown', reason: 'Mailgun does not know the domain.' },
      refused,
    ],
  };
}

const asSender = [sending('api.mailgun.net', 'US'), sending('api.eu.mailgun.net', 'EU')];

export const mailgun = [
  {
    id: 'mailgun',
    name: 'Mailgun',
    detectors: ['mailgun-api-key', 'mailgun-account-key', 'mailgun-domain-sending-key'],
    parts: [
      {
        name: 'domain',
        label: 'domain',
        near: String.raw`(?:mailgun|mg)[\w.-]{0,12}domain\w{0,8}["'\]]{0,3}\s{0,4}[:=,(]{1,2}\s{0,4}["'\x60]?(?<value>[a-z0-9](?:[a-z0-9-]{0,62}\.){1,6}[a-z]{2,24})|(?<sandbox>sandbox[0-9a-f]{32}\.mailgun\.org)`,
        optional: true,
      },
    ],
    calls: [{ ...us, auth: basic }, { ...eu, auth: basic }, ...asSender],
    doubt: {
      detectors: ['mailgun-account-key', 'mailgun-domain-sending-key'],
      unless: 'domain',
      reason:
        'Mailgun does not accept it as a key of the account. It may still be a key that only sends for one domain: delete it in the control panel to be sure.',
    },
    source,
  },
  {
    id: 'mailgun-basic',
    name: 'Mailgun',
    detectors: ['mailgun-basic-token', 'mailgun-basic-credentials'],
    calls: [
      { ...us, auth: ready },
      { ...eu, auth: ready },
    ],
    doubt: {
      detectors: ['mailgun-basic-token', 'mailgun-basic-credentials'],
      reason: 'Mailgun does not accept it as a key of the account; it may still be one that only sends for one domain.',
    },
    source,
  },
] as const satisfies readonly VerifySpec[];
