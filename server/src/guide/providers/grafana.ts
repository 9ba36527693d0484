/** What to do about a leaked Grafana key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const grafana = {
  provider: 'grafana',
  kind: 'monitoring',
  parts: {
    what: [
      {
        text: '`glc_` and `glsa_` tokens act as a cloud access policy or a service account.',
        source: 'trufflesecurity/trufflehog@3ab759f, grafana detector',
        seen,
      },
    ],
    misuse: [{ text: 'Look for queries, data sources and dashboards that are not yours.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Grafana keys', href: 'https://grafana.com/orgs' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Grafana keys', href: 'https://grafana.com/orgs' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
