/** Autoklose: API tokens. Format: https://api.aklab.xyz/#auth-info-fd71acd1-2e41-4991-8789-3edfd258479a */
import type { ProviderSpec } from '../core/catalogue';

export const autoklose = {
  id: 'autoklose',
  name: 'Autoklose',
  homepage: 'https://autoklose.com',
  detectors: [
    {
      id: 'autoklose-api-token',
      name: 'Autoklose API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['autoklose'], within: 40 },
      pattern: '[0-9A-Za-z-]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['AUTOKLOSE_API_TOKEN'],
      description: 'Reads and changes the contacts and e-mail campaigns of the account.',
      references: ['https://api.aklab.xyz/#auth-info-fd71acd1-2e41-4991-8789-3edfd258479a'],
    },
  ],
} as const satisfies ProviderSpec;
