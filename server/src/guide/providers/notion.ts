/** What to do about a leaked Notion key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const notion = {
  provider: 'notion',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`ntn_` and `secret_` tokens open the pages that were shared with an integration.',
        source: 'trufflesecurity/trufflehog@3ab759f, notion detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Every page and database that was shared with the integration can be read, and with its capabilities changed.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Look at the history of the pages that the integration could open.', source: 'advice', seen }],
    stops: [{ text: 'Syncs and automations of this integration.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Notion keys', href: 'https://www.notion.so/my-integrations' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Open the integration and refresh its secret.',
        link: { title: 'Notion keys', href: 'https://www.notion.so/my-integrations' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look at the page history for edits of the integration, and at what else is shared with it.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'Internal integrations with read access alone, shared with single pages.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
