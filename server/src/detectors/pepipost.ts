/** Netcore (Pepipost): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const pepipost = {
  id: 'pepipost',
  name: 'Netcore (Pepipost)',
  homepage: 'https://netcorecloud.com',
  detectors: [
    {
      id: 'pepipost-api-key',
      name: 'Netcore (Pepipost) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pepipost', 'netcore'], within: 40 },
      pattern: '[0-9A-Za-z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['PEPIPOST_API_KEY'],
      description: "Sends e-mail from the account's domains.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
