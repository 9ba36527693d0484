/** Knapsack Pro: test suite API tokens. Format: https://docs.knapsackpro.com */
import type { ProviderSpec } from '../core/catalogue';

export const knapsackPro = {
  id: 'knapsack-pro',
  name: 'Knapsack Pro',
  homepage: 'https://knapsackpro.com',
  detectors: [
    {
      id: 'knapsack-pro-test-suite-token',
      name: 'Knapsack Pro test suite API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['knapsackpro', 'knapsack_pro'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['KNAPSACK_PRO_TEST_SUITE_TOKEN_RSPEC', 'KNAPSACK_PRO_TEST_SUITE_TOKEN'],
      description: 'Reads and writes the test timings of one project.',
      references: ['https://docs.knapsackpro.com'],
    },
  ],
} as const satisfies ProviderSpec;
