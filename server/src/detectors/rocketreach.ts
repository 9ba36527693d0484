/** RocketReach: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const rocketreach = {
  id: 'rocketreach',
  name: 'RocketReach',
  homepage: 'https://rocketreach.co',
  detectors: [
    {
      id: 'rocketreach-api-key',
      name: 'RocketReach API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['rocketreach'], within: 40 },
      pattern: '[0-9a-z-]{39}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['ROCKETREACH_API_KEY'],
      description: "Looks up contact data of people and spends the account's credits.",
      references: ['https://docs.rocketreach.co', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
