/** What to do about a leaked PayPal key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const paypal = {
  provider: 'paypal',
  kind: 'payment',
  parts: {
    what: [
      {
        text: 'A client id and its secret get tokens that act for an application: payments, payouts, refunds.',
        source: 'trufflesecurity/trufflehog@3ab759f, paypaloauth detector',
        seen,
      },
    ],
    misuse: [{ text: 'Compare payouts and refunds with your books.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'PayPal keys', href: 'https://developer.paypal.com/dashboard/applications' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Open the application, add a second secret, change your programs, and delete the leaked one.',
        link: { title: 'PayPal keys', href: 'https://developer.paypal.com/dashboard/applications' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
