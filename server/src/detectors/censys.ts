/** Censys: API secrets. */
import type { ProviderSpec } from '../core/catalogue';

export const censys = {
  id: 'censys',
  name: 'Censys',
  homepage: 'https://censys.com',
  detectors: [
    {
      id: 'censys-api-secret',
      name: 'Censys API secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['censys'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CENSYS_API_SECRET'],
      description: "With the API id, searches hosts and certificates within the owner's quota.",
      references: ['https://docs.censys.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
