/** ButterCMS: API tokens. Format: https://buttercms.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const buttercms = {
  id: 'buttercms',
  name: 'ButterCMS',
  homepage: 'https://buttercms.com',
  links: { keys: 'https://buttercms.com/settings', seen: '2026-11-24' },
  detectors: [
    {
      id: 'buttercms-api-token',
      name: 'ButterCMS API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['buttercms'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BUTTERCMS_API_TOKEN'],
      description: 'Reads the published and, with a preview flag, unpublished content of the site.',
      references: ['https://buttercms.com/docs/api', 'https://buttercms.com/docs/api/#introduction'],
    },
  ],
} as const satisfies ProviderSpec;
