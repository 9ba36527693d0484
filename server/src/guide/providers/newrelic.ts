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
    risks: [
      {
        text: 'A user key reads telemetry and changes alerts and dashboards as its user; a license key writes data, at your cost.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: "Query `NrAuditEvent` for changes by the key's user.", source: 'advice', seen }],
    stops: [
      { text: 'Agents that report with the license key, or scripts that use the user key.', source: 'advice', seen },
    ],
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
    watch: [
      {
        text: 'Check that every agent reports again, that no alert was muted, and the volume of data by day.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Keys of service users with the fewest roles, one license key for each environment.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
