/** What to do about a leaked New Relic key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const newrelic = {
  provider: 'newrelic',
  kind: 'monitoring',
  parts: {
    what: [
      {
        text: '`NRAK-` keys query and change as their user; license keys (`…NRAL`) send data.',
        source: 'trufflesecurity/trufflehog@3ab759f, newrelicpersonalapikey detector',
        seen,
      },
    ],
    misuse: [{ text: "Query `NrAuditEvent` for changes by the key's user.", source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'New Relic keys', href: 'https://one.newrelic.com/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'New Relic keys', href: 'https://one.newrelic.com/api-keys' },
        source: 'GitLab DAST check 798.81',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
