/** Browshot: API keys. Format: https://browshot.com/api/documentation#instance_list */
import type { ProviderSpec } from '../core/catalogue';

export const browshot = {
  id: 'browshot',
  name: 'Browshot',
  homepage: 'https://browshot.com',
  detectors: [
    {
      id: 'browshot-api-key',
      name: 'Browshot API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['browshot'], within: 40 },
      pattern: '[0-9A-Za-z-]{28}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['BROWSHOT_API_KEY'],
      description: "Takes screenshots of web pages and spends the account's balance.",
      references: ['https://browshot.com/api/documentation#instance_list'],
    },
  ],
} as const satisfies ProviderSpec;
