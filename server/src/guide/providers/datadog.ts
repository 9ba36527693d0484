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
    misuse: [
      {
        text: 'Search the Audit Trail for `@metadata.api_key.id:` and the id of the key.',
        source: 'Datadog documentation, Audit Trail',
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
  },
} as const satisfies ProviderGuide;
