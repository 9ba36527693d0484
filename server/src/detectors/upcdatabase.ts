/** UPCDatabase: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const upcdatabase = {
  id: 'upcdatabase',
  name: 'UPCDatabase',
  homepage: 'https://upcdatabase.org',
  detectors: [
    {
      id: 'upcdatabase-api-key',
      name: 'UPCDatabase API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['upcdatabase'], within: 40 },
      pattern: '[0-9A-Z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['UPCDATABASE_API_KEY'],
      description: "Looks up products within the owner's quota.",
      references: ['https://upcdatabase.org/api', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
