/** What to do about a leaked Airtable key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const airtable = {
  provider: 'airtable',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`pat…` tokens open bases within their scopes.',
        source: 'trufflesecurity/trufflehog@3ab759f, airtablepersonalaccesstoken detector',
        seen,
      },
    ],
    misuse: [
      { text: 'Look at the revision history of the bases; enterprises have audit logs.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Airtable keys', href: 'https://airtable.com/create/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Airtable keys', href: 'https://airtable.com/create/tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
