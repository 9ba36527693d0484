/** Geckoboard: API keys. Format: https://developer.geckoboard.com */
import type { ProviderSpec } from '../core/catalogue';

export const geckoboard = {
  id: 'geckoboard',
  name: 'Geckoboard',
  homepage: 'https://www.geckoboard.com',
  detectors: [
    {
      id: 'geckoboard-api-key',
      name: 'Geckoboard API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['geckoboard'], within: 40 },
      pattern: '[0-9A-Za-z]{44}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['GECKOBOARD_API_KEY'],
      description: "Writes the data sets that the account's dashboards show.",
      references: ['https://developer.geckoboard.com'],
    },
  ],
} as const satisfies ProviderSpec;
