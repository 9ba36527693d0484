/** Zenserp: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zenserp = {
  id: 'zenserp',
  name: 'Zenserp',
  homepage: 'https://zenserp.com',
  detectors: [
    {
      id: 'zenserp-api-key',
      name: 'Zenserp API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['zenserp'], within: 40 },
      pattern: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36})',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZENSERP_API_KEY'],
      description: "Reads search results within the owner's quota.",
      references: ['https://app.zenserp.com/documentation', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
