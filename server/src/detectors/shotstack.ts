/** Shotstack: API keys. Format: https://shotstack.io/docs/guide */
import type { ProviderSpec } from '../core/catalogue';

export const shotstack = {
  id: 'shotstack',
  name: 'Shotstack',
  homepage: 'https://shotstack.io',
  detectors: [
    {
      id: 'shotstack-api-key',
      name: 'Shotstack API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['shotstack'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SHOTSTACK_API_KEY'],
      description: "Renders videos at the owner's expense.",
      references: ['https://shotstack.io/docs/guide'],
    },
  ],
} as const satisfies ProviderSpec;
