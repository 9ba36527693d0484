/** PollsAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const pollsapi = {
  id: 'pollsapi',
  name: 'PollsAPI',
  homepage: 'https://pollsapi.com',
  detectors: [
    {
      id: 'pollsapi-api-key',
      name: 'PollsAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['pollsapi'], within: 40 },
      pattern: '[0-9A-Z]{28}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['POLLSAPI_API_KEY'],
      description: "Reads and changes the account's polls and votes.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
