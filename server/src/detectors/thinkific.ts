/** Thinkific: API keys. Format: https://developers.thinkific.com */
import type { ProviderSpec } from '../core/catalogue';

export const thinkific = {
  id: 'thinkific',
  name: 'Thinkific',
  homepage: 'https://www.thinkific.com',
  detectors: [
    {
      id: 'thinkific-api-key',
      name: 'Thinkific API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['thinkific'], within: 40 },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['THINKIFIC_API_KEY'],
      description: 'Reads and changes courses, students and orders of the site.',
      references: ['https://developers.thinkific.com'],
    },
  ],
} as const satisfies ProviderSpec;
