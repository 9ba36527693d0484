/** What to do about a leaked Datadog key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const datadog = {
  provider: 'datadog',
  kind: 'monitoring',
  parts: {
    what: [
      {
        text: 'An API key (32 hex digits) sends data; an application key (40) reads and changes what its user may. They belong to one site.',
        source: 'trufflesecurity/trufflehog@3ab759f, datadog detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'An API key writes data: false metrics, and a bill for volume; with an application key logs, dashboards and monitors can be read and monitors muted.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Search the Audit Trail for `@metadata.api_key.id:` and the id of the key.',
        source: 'Datadog documentation, Audit Trail',
        seen,
      },
    ],
    stops: [
      {
        text: 'Agents, forwarders and integrations that report with this API key; scripts that use the application key.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key; give application keys scopes.',
        link: { title: 'Datadog keys', href: 'https://app.datadoghq.com/organization-settings/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Revoke it under Organization Settings: API keys, or Application keys.',
        link: { title: 'Datadog keys', href: 'https://app.datadoghq.com/organization-settings/api-keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Check that every host reports again, that no monitor is muted, and compare custom metrics and log volume with the week before.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'One API key for each environment, and application keys of service accounts with scopes.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
