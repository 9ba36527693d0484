/** Storecove: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const storecove = {
  id: 'storecove',
  name: 'Storecove',
  homepage: 'https://www.storecove.com',
  detectors: [
    {
      id: 'storecove-api-key',
      name: 'Storecove API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['storecove'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['STORECOVE_API_KEY'],
      description: 'Sends and reads electronic invoices of the account.',
      references: ['https://www.storecove.com/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
