/** PureStake: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const purestake = {
  id: 'purestake',
  name: 'PureStake',
  homepage: 'https://www.purestake.com',
  detectors: [
    {
      id: 'purestake-api-key',
      name: 'PureStake API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['purestake'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PURESTAKE_API_KEY'],
      description: "Sent Algorand requests within the owner's quota, until the service closed in 2023.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
