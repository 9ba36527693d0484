/** Qualaroo: authentication values. */
import type { ProviderSpec } from '../core/catalogue';

export const qualaroo = {
  id: 'qualaroo',
  name: 'Qualaroo',
  homepage: 'https://qualaroo.com',
  detectors: [
    {
      id: 'qualaroo-api-key',
      name: 'Qualaroo authentication value',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['qualaroo'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{62,64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['QUALAROO_API_KEY'],
      description: 'Holds API key and secret: reads the surveys and answers of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
