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
    risks: [
      {
        text: 'Indexes of the project can be read, changed and deleted: the texts that were embedded come with their metadata.',
        source: 'advice',
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
    stops: [
      { text: 'Search and retrieval of every program of the project that uses this key.', source: 'advice', seen },
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
    watch: [
      {
        text: 'Compare record counts by index and namespace with what you expect; have the source texts ready to index anew.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Keys with a data-plane role that only reads for what only searches, and one project for each environment.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
