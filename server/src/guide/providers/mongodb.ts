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
    risks: [
      {
        text: 'The user reads and changes every collection its roles allow; Atlas API keys also make users, open the network list and delete clusters and backups.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Look at the database access history of the cluster for unknown addresses.', source: 'advice', seen },
    ],
    stops: [
      {
        text: 'Every program and pool that connects as this user, or every script that manages the project with the API key.',
        source: 'advice',
        seen,
      },
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
    watch: [
      {
        text: "Look at Atlas' access history and alerts for addresses that are not yours; restore a snapshot once to know that it works.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One database user for each program with roles on single databases, a short network access list, and private endpoints.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
