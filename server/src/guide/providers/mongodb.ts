/** What to do about a leaked MongoDB key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const mongodb = {
  provider: 'mongodb',
  kind: 'database',
  parts: {
    what: [
      {
        text: 'A connection string holds user and password of a database; Atlas also has API keys that manage clusters.',
        source: 'trufflesecurity/trufflehog@3ab759f, mongodb detector',
        seen,
      },
    ],
    misuse: [
      { text: 'Look at the database access history of the cluster for unknown addresses.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Make a second user with only the rights it needs, and limit the IP access list.',
        link: { title: 'MongoDB keys', href: 'https://cloud.mongodb.com' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Atlas: Database Access, edit the password of the user; API keys under Access Manager.',
        link: { title: 'MongoDB keys', href: 'https://cloud.mongodb.com' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, mongo',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
