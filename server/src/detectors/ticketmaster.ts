/** Ticketmaster: API keys. Format: https://developer.ticketmaster.com/products-and-docs/apis/getting-started/ */
import type { ProviderSpec } from '../core/catalogue';

export const ticketmaster = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  homepage: 'https://developer.ticketmaster.com',
  detectors: [
    {
      id: 'ticketmaster-api-key',
      name: 'Ticketmaster API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ticketmaster'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TICKETMASTER_API_KEY'],
      description: "Searches events within the owner's quota.",
      references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    },
  ],
} as const satisfies ProviderSpec;
