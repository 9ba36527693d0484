/** Convier: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const convier = {
  id: 'convier',
  name: 'Convier',
  homepage: 'https://convier.me',
  detectors: [
    {
      id: 'convier-api-token',
      name: 'Convier API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['convier'], within: 40 },
      pattern: String.raw`\d{2}\|[0-9A-Za-z]{40}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CONVIER_API_TOKEN'],
      description: 'Sends events to the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
