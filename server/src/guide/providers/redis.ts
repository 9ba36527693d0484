/** What to do about a leaked Redis key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const redis = {
  provider: 'redis',
  kind: 'database',
  parts: {
    what: [
      {
        text: 'A connection string holds the password of a Redis server: everything it stores can be read, changed and deleted.',
        source: 'trufflesecurity/trufflehog@3ab759f, redis detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'All keys can be read, changed and flushed, sessions and queues among them; a server without protected mode has been used to write files and so take over the machine.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: '`CLIENT LIST` shows who is connected, `ACL LOG` who was refused; there is no log of reads.',
        source: 'unverified',
        seen,
      },
    ],
    stops: [
      {
        text: 'Caches, sessions, queues and locks of every program that connects with this password.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a user with `ACL SETUSER` that may only use the keys and commands its program needs.',
        source: 'unverified',
        seen,
      },
    ],
    revoke: [
      {
        text: '`ACL DELUSER name` for a user, `CONFIG SET requirepass` for the password of all.',
        source: 'GitGuardian detector pages, Redis',
        seen,
      },
      { text: 'Close the server to the internet, whatever the password.', source: 'advice', seen },
    ],
    watch: [
      {
        text: 'Watch `CLIENT LIST` and the slow log for strangers, and look for keys and modules that are not yours.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'ACL users with single commands and key patterns for each program, TLS, and no port that is open to the internet.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
