/** Docusign: integration and secret keys. Format: https://developers.docusign.com/platform/auth/ */
import type { ProviderSpec } from '../core/catalogue';

export const docusign = {
  id: 'docusign',
  name: 'Docusign',
  homepage: 'https://www.docusign.com',
  links: { keys: 'https://admindemo.docusign.com/apps-and-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'docusign-secret-key',
      name: 'Docusign secret key or integration key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['docusign'], within: 40 },
      pattern: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['DOCUSIGN_SECRET_KEY', 'DOCUSIGN_CLIENT_SECRET'],
      description: 'As a secret key, acts as the app: exchanges codes for tokens; an integration key names it.',
      references: ['https://developers.docusign.com/platform/auth/'],
    },
  ],
} as const satisfies ProviderSpec;
