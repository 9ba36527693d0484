/** What to do about a leaked Braintree key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const braintree = {
  provider: 'braintree',
  kind: 'payment',
  parts: {
    what: [
      {
        text: 'A merchant id, public and private key take payments and open the vault of cards.',
        source: 'trufflesecurity/trufflehog@3ab759f, braintreepayments detector',
        seen,
      },
    ],
    risks: [
      {
        text: "Transactions, refunds and stored payment methods as far as the role of the key's user goes.",
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Search transactions and refunds since the leak.', source: 'advice', seen }],
    stops: [{ text: 'Checkout and back office that use this key pair.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Braintree keys', href: 'https://www.braintreegateway.com/login' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Under API Keys, make a new pair, then delete the old one.',
        link: { title: 'Braintree keys', href: 'https://www.braintreegateway.com/login' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [{ text: 'Compare refunds and disputes with your books every day for a month.', source: 'advice', seen }],
    prevent: [
      { text: 'An API user with a role of its own, and tokenization keys in clients.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
