/** What to do about a leaked Pinecone key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const pinecone = {
  provider: 'pinecone',
  kind: 'database',
  parts: {
    what: [
      {
        text: '`pcsk_` keys read, write and delete the vectors of a project.',
        source: 'trufflesecurity/trufflehog@3ab759f, pinecone detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare reads and writes of each index with the weeks before, and the count of its vectors.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Pinecone keys', href: 'https://app.pinecone.io' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Pinecone keys', href: 'https://app.pinecone.io' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
