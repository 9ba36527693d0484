/** What to do about a leaked HubSpot key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const hubspot = {
  provider: 'hubspot',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`pat-` tokens open contacts, deals and files within the scopes of a private app.',
        source: 'trufflesecurity/trufflehog@3ab759f, hubspot_apikey detector',
        seen,
      },
    ],
    misuse: [{ text: 'The private app has a log of its calls.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'HubSpot keys', href: 'https://app.hubspot.com/private-apps' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Integrations, the private app, Auth, Rotate and expire now.',
        link: { title: 'HubSpot keys', href: 'https://app.hubspot.com/private-apps' },
        source: 'GitLab DAST check 798.60',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
