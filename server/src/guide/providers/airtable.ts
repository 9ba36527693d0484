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
    risks: [
      {
        text: 'A personal access token reads and changes the records of its bases within its scopes; with `schema.bases:write` their tables too.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Look at the revision history of the bases; enterprises have audit logs.', source: 'advice', seen },
    ],
    stops: [{ text: 'Syncs, scripts and automations that use this token.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Look at the revision history of the bases for edits that nobody of you made, and restore a snapshot where needed.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Give each script a token of its own, for one base and with read scopes where that is enough.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
