/** Dwolla: app key or secrets. Format: https://developers.dwolla.com */
import type { ProviderSpec } from '../core/catalogue';

export const dwolla = {
  id: 'dwolla',
  name: 'Dwolla',
  homepage: 'https://www.dwolla.com',
  detectors: [
    {
      id: 'dwolla-app-secret',
      name: 'Dwolla app key or secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['dwolla'], within: 40 },
      pattern: '[0-9A-Za-z-]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['DWOLLA_APP_SECRET', 'DWOLLA_APP_KEY'],
      description: "Gets tokens that move money between the bank accounts of the platform's customers.",
      references: ['https://developers.dwolla.com'],
    },
  ],
} as const satisfies ProviderSpec;
