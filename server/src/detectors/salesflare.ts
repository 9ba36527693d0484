/** Salesflare: API keys. Format: https://api.salesflare.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const salesflare = {
  id: 'salesflare',
  name: 'Salesflare',
  homepage: 'https://salesflare.com',
  detectors: [
    {
      id: 'salesflare-api-key',
      name: 'Salesflare API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['salesflare'], within: 40 },
      pattern: String.raw`[\w-]{45}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SALESFLARE_API_KEY'],
      description: 'Reads and changes the accounts, contacts and deals of the CRM.',
      references: ['https://api.salesflare.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
