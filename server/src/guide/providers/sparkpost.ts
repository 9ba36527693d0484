/** What to do about a leaked SparkPost key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const sparkpost = {
  provider: 'sparkpost',
  kind: 'mail',
  parts: {
    what: [
      {
        text: 'A key of 40 hex digits sends mail and reads events within its grants.',
        source: 'trufflesecurity/trufflehog@3ab759f, sparkpost detector',
        seen,
      },
    ],
    misuse: [{ text: 'Search the events for recipients and addresses that are not yours.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'SparkPost keys', href: 'https://app.sparkpost.com/account/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'SparkPost keys', href: 'https://app.sparkpost.com/account/api-keys' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
