/** Rebrandly: API keys. Format: https://developers.rebrandly.com */
import type { ProviderSpec } from '../core/catalogue';

export const rebrandly = {
  id: 'rebrandly',
  name: 'Rebrandly',
  homepage: 'https://www.rebrandly.com',
  detectors: [
    {
      id: 'rebrandly-api-key',
      name: 'Rebrandly API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['rebrandly'], within: 40 },
      pattern: String.raw`\w{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['REBRANDLY_API_KEY'],
      description: 'Makes, changes and reads the short links of the workspace.',
      references: ['https://developers.rebrandly.com'],
    },
  ],
} as const satisfies ProviderSpec;
