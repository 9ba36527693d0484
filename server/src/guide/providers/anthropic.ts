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
    risks: [
      {
        text: 'Strangers run Claude on your bill; an admin key also manages members and keys of the organization, and files of the workspace can be read.',
        source: 'advice',
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
    stops: [{ text: 'Every program and notebook of the workspace that uses this key.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Watch cost by key for some days, and set a spending limit for each workspace. Have a key of another workspace ready for what must not stand still.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [{ text: 'One workspace and key for each program, with limits of its own.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
