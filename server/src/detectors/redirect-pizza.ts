/** redirect.pizza: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const redirectPizza = {
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  homepage: 'https://redirect.pizza',
  detectors: [
    {
      id: 'redirect-pizza-api-token',
      name: 'redirect.pizza API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['rpa_'] },
      pattern: 'rpa_[0-9A-Za-z]{30}',
      minEntropy: 3.5,
      envNames: ['REDIRECT_PIZZA_API_TOKEN'],
      description: "Reads and changes where the account's domains redirect to.",
      references: ['https://redirect.pizza/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
