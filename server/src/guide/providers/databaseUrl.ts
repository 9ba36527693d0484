/** What to do about a leaked database key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const databaseUrl = {
  provider: 'database-url',
  kind: 'database',
  parts: {
    what: [
      {
        text: 'A connection string holds host, user and password of a database (PostgreSQL, MySQL and others): whoever can reach the host is in.',
        source: 'trufflesecurity/trufflehog@3ab759f, postgres detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Every table that the role may read can be copied, and what it may write can be changed or held to ransom; a superuser can run programs on the server.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: "Look for sessions from unknown addresses: `SELECT usename, client_addr, backend_start FROM pg_stat_activity` in PostgreSQL, `SHOW PROCESSLIST` in MySQL; then the server's log.",
        source: 'unverified',
        seen,
      },
    ],
    stops: [
      {
        text: 'Every program and pool that connects as this role; open connections go on until they are closed.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a second user with only the rights the program needs, so that both work while you change over.',
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: "PostgreSQL: `ALTER ROLE name PASSWORD '…'`, or `DROP ROLE` once the new one is used. Open sessions stay: end them with `pg_terminate_backend`.",
        source: 'GitGuardian detector pages, PostgreSQL',
        seen,
      },
      { text: 'Close the database to the internet, whatever the password.', source: 'advice', seen },
    ],
    watch: [
      {
        text: 'Watch connections from unknown addresses and unusually long reads; restore a backup once, so that you know that it works.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One role for each program with only the tables it needs, no access from the internet, and passwords that a store hands out for a while only.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
