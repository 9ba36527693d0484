/** Simply Noted: API keys. Format: https://simplynoted.com/api-docs */
import type { ProviderSpec } from '../core/catalogue';

export const simplyNoted = {
  id: 'simply-noted',
  name: 'Simply Noted',
  homepage: 'https://simplynoted.com',
  detectors: [
    {
      id: 'simply-noted-api-key',
      name: 'Simply Noted API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['simplynoted'], within: 40 },
      pattern: '[0-9A-Za-z._-]{340,360}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIMPLY_NOTED_API_KEY'],
      description: "Orders handwritten cards at the account's expense.",
      references: ['https://simplynoted.com/api-docs'],
    },
  ],
} as const satisfies ProviderSpec;
