/** Sanity: API tokens. Format: https://www.sanity.io/docs/http-auth */
import type { ProviderSpec } from '../core/catalogue';

export const sanity = {
  id: 'sanity',
  name: 'Sanity',
  homepage: 'https://www.sanity.io',
  links: { keys: 'https://www.sanity.io/manage', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sanity-auth-token',
      name: 'Sanity API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sanity'], within: 40 },
      pattern: 'sk[0-9A-Za-z]{79,180}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SANITY_AUTH_TOKEN', 'SANITY_API_TOKEN'],
      description: "Reads and, with the editor's role, changes all content of the project, drafts too.",
      references: ['https://www.sanity.io/docs/http-auth'],
    },
  ],
} as const satisfies ProviderSpec;
