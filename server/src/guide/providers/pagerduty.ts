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
    risks: [
      {
        text: 'With a full key incidents are closed, schedules changed and alerts lost; contact data of the team can be read.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Ask the audit records API for changes by the key.', source: 'advice', seen }],
    stops: [
      {
        text: 'Integrations and scripts that use this key; events from monitoring go on, as they use integration keys.',
        source: 'advice',
        seen,
      },
    ],
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
    watch: [
      {
        text: 'Look at the audit records for changes of schedules, policies and users, and make a test incident.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: "Read-only keys where that is enough, and keys of single users instead of the account's.",
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
