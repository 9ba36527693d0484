/** What to do about a leaked Postman key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const postman = {
  provider: 'postman',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`PMAK-` keys open the workspaces of their user; collections and environments hold further keys.',
        source: 'trufflesecurity/trufflehog@3ab759f, postman detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look through the audit log of the team, and rotate the keys in your environments.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Postman keys', href: 'https://go.postman.co/settings/me/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Postman keys', href: 'https://go.postman.co/settings/me/api-keys' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
