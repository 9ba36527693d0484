/** What to do about a leaked Algolia key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const algolia = {
  provider: 'algolia',
  kind: 'data',
  parts: {
    what: [
      {
        text: "An admin key may do everything with an application's indices; a search-only key is public. The key itself shows its rights at `/1/keys`.",
        source: 'trufflesecurity/trufflehog@3ab759f, algoliaadminkey detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'An Admin key reads, changes and deletes all indices and makes further keys; a key with `addObject` or `browse` empties or poisons single indices. A search-only key is public.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Look through the API logs of the dashboard for changed indices and settings.', source: 'advice', seen },
    ],
    stops: [
      {
        text: 'Indexing jobs and back ends that use this key; search in browsers goes on, as it uses the search-only key.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a key for the one index with only the rights it needs; the admin key belongs nowhere in code.',
        link: { title: 'Algolia keys', href: 'https://www.algolia.com/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Algolia keys', href: 'https://www.algolia.com/api-keys' },
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare the number of records and operations by index with the week before; keep an export to restore from.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use secured API keys made from a search-only key in browsers, and keys for single indices with rate limits on servers.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
