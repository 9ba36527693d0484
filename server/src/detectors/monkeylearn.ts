/** MonkeyLearn: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const monkeylearn = {
  id: 'monkeylearn',
  name: 'MonkeyLearn',
  homepage: 'https://monkeylearn.com',
  detectors: [
    {
      id: 'monkeylearn-api-key',
      name: 'MonkeyLearn API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['monkeylearn'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MONKEYLEARN_API_KEY'],
      description: "Runs and changes the account's text models.",
      references: ['https://monkeylearn.com/api/v3/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
