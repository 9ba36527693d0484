/** What to do about a leaked Databricks key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const databricks = {
  provider: 'databricks',
  kind: 'data',
  parts: {
    what: [
      {
        text: '`dapi` tokens act as their user in one workspace: notebooks, jobs, clusters and tables.',
        source: 'trufflesecurity/trufflehog@3ab759f, databrickstoken detector',
        seen,
      },
    ],
    misuse: [
      {
        text: "Query the audit logs of the account (`system.access.audit`) for the token's user.",
        source: 'advice',
        seen,
      },
    ],
    create: [
      { text: 'Create a new key under its own name, with a limit where one is offered.', source: 'advice', seen },
    ],
    revoke: [{ text: 'User settings, Developer, Access tokens, revoke.', source: 'unverified', seen }],
  },
} as const satisfies ProviderGuide;
