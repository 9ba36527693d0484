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
    risks: [
      {
        text: 'With client id and secret, payments, refunds and payouts are made in your name, and transactions are read.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Compare payouts and refunds with your books.', source: 'advice', seen }],
    stops: [{ text: 'Checkout, subscriptions and refunds of the app.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Compare payouts and refunds with your books every day for a month, and look for new webhooks.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One app for each program with only the features it needs, and payouts on none that does not pay out.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
