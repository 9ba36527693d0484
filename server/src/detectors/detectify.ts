/** Detectify: API keys. Format: https://developer.detectify.com */
import type { ProviderSpec } from '../core/catalogue';

export const detectify = {
  id: 'detectify',
  name: 'Detectify',
  homepage: 'https://detectify.com',
  detectors: [
    {
      id: 'detectify-api-key',
      name: 'Detectify API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['detectify'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DETECTIFY_API_KEY'],
      description: 'Reads the security findings and assets of the team and starts scans.',
      references: ['https://developer.detectify.com'],
    },
  ],
} as const satisfies ProviderSpec;
