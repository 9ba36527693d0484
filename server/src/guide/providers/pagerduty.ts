/** What to do about a leaked PagerDuty key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const pagerduty = {
  provider: 'pagerduty',
  kind: 'monitoring',
  parts: {
    what: [
      {
        text: 'A key reads or changes schedules and incidents, for the account or one user.',
        source: 'trufflesecurity/trufflehog@3ab759f, pagerdutyapikey detector',
        seen,
      },
    ],
    misuse: [{ text: 'Ask the audit records API for changes by the key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'PagerDuty keys', href: 'https://app.pagerduty.com/api_keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Integrations, API Access Keys, delete it.',
        link: { title: 'PagerDuty keys', href: 'https://app.pagerduty.com/api_keys' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
