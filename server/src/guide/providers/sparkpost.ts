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
    risks: [
      {
        text: "Mail in your name, and metrics, templates and recipient lists as far as the key's grants go.",
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Search the events for recipients and addresses that are not yours.', source: 'advice', seen }],
    stops: [{ text: 'Mail of every program that uses this key.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Watch bounces, complaints and block lists for two weeks, and keep a second way to send ready.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'Keys with the single grant `Transmissions: Read/Write` and allowed addresses.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
