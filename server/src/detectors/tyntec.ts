/** tyntec: API keys. Format: https://api.tyntec.com/reference */
import type { ProviderSpec } from '../core/catalogue';

export const tyntec = {
  id: 'tyntec',
  name: 'tyntec',
  homepage: 'https://www.tyntec.com',
  detectors: [
    {
      id: 'tyntec-api-key',
      name: 'tyntec API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tyntec'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TYNTEC_API_KEY'],
      description: "Sends messages and one-time codes at the account's expense.",
      references: ['https://api.tyntec.com/reference'],
    },
  ],
} as const satisfies ProviderSpec;
