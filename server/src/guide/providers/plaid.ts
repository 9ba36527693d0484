/** What to do about a leaked Plaid key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const plaid = {
  provider: 'plaid',
  kind: 'payment',
  parts: {
    what: [
      {
        text: 'A client id and a secret per environment open bank data of connected customers.',
        source: 'trufflesecurity/trufflehog@3ab759f, plaidkey detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'With client id and secret and a stolen access token, bank data of your users is read; the secret alone makes link tokens in your name.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look through the logs for calls that are not yours.',
        link: { title: 'Plaid usage', href: 'https://dashboard.plaid.com/developers/logs' },
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Every call of your servers in that environment.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Plaid keys', href: 'https://dashboard.plaid.com/developers/keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Add a second secret, change your programs, and delete the leaked one.',
        link: { title: 'Plaid keys', href: 'https://dashboard.plaid.com/developers/keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look for Items and webhooks that are not yours, and for unusual calls in the logs.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One secret for each environment, allowed addresses, and access tokens that are kept encrypted.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
