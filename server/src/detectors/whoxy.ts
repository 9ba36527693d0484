/** Whoxy: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const whoxy = {
  id: 'whoxy',
  name: 'Whoxy',
  homepage: 'https://www.whoxy.com',
  detectors: [
    {
      id: 'whoxy-api-key',
      name: 'Whoxy API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['whoxy'], within: 40 },
      pattern: '[0-9a-z]{33}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WHOXY_API_KEY'],
      description: "Looks up domain owners and spends the account's balance.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
