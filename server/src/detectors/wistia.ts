/** Wistia: API tokens. Format: https://wistia.com/support/developers/data-api */
import type { ProviderSpec } from '../core/catalogue';

export const wistia = {
  id: 'wistia',
  name: 'Wistia',
  homepage: 'https://wistia.com',
  detectors: [
    {
      id: 'wistia-api-token',
      name: 'Wistia API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['wistia'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WISTIA_API_TOKEN'],
      description: 'Uploads, changes and deletes the videos of the account.',
      references: ['https://wistia.com/support/developers/data-api'],
    },
  ],
} as const satisfies ProviderSpec;
