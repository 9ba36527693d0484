/** Checkly: API keys. Format: https://www.checklyhq.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const checkly = {
  id: 'checkly',
  name: 'Checkly',
  homepage: 'https://www.checklyhq.com',
  detectors: [
    {
      id: 'checkly-api-key',
      name: 'Checkly API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['checkly'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CHECKLY_API_KEY'],
      description: 'Reads and changes monitors, alert channels and environment variables of the account.',
      references: ['https://www.checklyhq.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
