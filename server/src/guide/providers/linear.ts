/** What to do about a leaked Linear key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const linear = {
  provider: 'linear',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`lin_api_` keys act as their user.',
        source: 'trufflesecurity/trufflehog@3ab759f, linearapi detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Issues, comments and documents of the workspace as its user sees them, which hold plans and often secrets.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look for issues, comments and exports that are not yours; enterprises have an audit log.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Integrations and scripts that use this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Linear keys', href: 'https://linear.app/settings/account/security' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Preferences, API, Revoke.',
        link: { title: 'Linear keys', href: 'https://linear.app/settings/account/security' },
        source: 'GitLab DAST check 798.66',
        seen,
      },
    ],
    watch: [{ text: 'Look for webhooks, integrations and exports that nobody of you made.', source: 'advice', seen }],
    prevent: [
      { text: 'Keys that only read, for single teams, and OAuth apps for what many use.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
