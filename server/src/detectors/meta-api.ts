/** META API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const metaApi = {
  id: 'meta-api',
  name: 'META API',
  homepage: 'https://meta-api.io',
  detectors: [
    {
      id: 'meta-api-key',
      name: 'META API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['meta-api', 'metaapi', 'meta_api'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['META_API_KEY'],
      description: "Runs the account's API integrations.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
