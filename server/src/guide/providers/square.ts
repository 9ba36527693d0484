/** What to do about a leaked Square key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const square = {
  provider: 'square',
  kind: 'payment',
  parts: {
    what: [
      {
        text: 'An access token (`EAAA…`) takes payments and reads customers; `sq0csp-` is the secret of an application.',
        source: 'trufflesecurity/trufflehog@3ab759f, square detector',
        seen,
      },
    ],
    risks: [
      { text: 'Payments, refunds, customers and orders of every location of the account.', source: 'advice', seen },
    ],
    misuse: [{ text: 'Compare payments, refunds and payouts with your books.', source: 'advice', seen }],
    stops: [{ text: 'Checkout, syncs and reports that use this access token.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Square keys', href: 'https://developer.squareup.com/apps' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Open the application, Credentials, Replace token.',
        link: { title: 'Square keys', href: 'https://developer.squareup.com/apps' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, square',
        seen,
      },
    ],
    watch: [{ text: 'Compare refunds and payouts with your books every day for a month.', source: 'advice', seen }],
    prevent: [
      {
        text: 'OAuth tokens with single permissions for each program, and the sandbox for development.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
