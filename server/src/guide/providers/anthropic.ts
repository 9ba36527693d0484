/** What to do about a leaked Anthropic key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const anthropic = {
  provider: 'anthropic',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`sk-ant-api03-` keys call models on the bill of a workspace; `sk-ant-admin01-` keys manage the organization.',
        source: 'trufflesecurity/trufflehog@3ab759f, anthropic detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare usage and cost by key and day in the console.',
        link: { title: 'Console', href: 'https://console.anthropic.com' },
        source: 'unverified',
        seen,
      },
    ],
    create: [
      {
        text: 'Create the key in a workspace of its own and set a spending limit there.',
        link: { title: 'API keys', href: 'https://console.anthropic.com/settings/keys' },
        source: 'advice',
        seen,
      },
    ],
    place: [{ text: 'The official libraries read `ANTHROPIC_API_KEY` by themselves.', source: 'unverified', seen }],
    revoke: [
      {
        text: 'Settings, API keys, the menu of the key, Delete.',
        link: { title: 'API keys', href: 'https://console.anthropic.com/settings/keys' },
        source: 'GitLab DAST check 798.130',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
