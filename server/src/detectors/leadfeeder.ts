/** Leadfeeder: API tokens. Format: https://docs.leadfeeder.com */
import type { ProviderSpec } from '../core/catalogue';

export const leadfeeder = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  homepage: 'https://www.leadfeeder.com',
  detectors: [
    {
      id: 'leadfeeder-api-token',
      name: 'Leadfeeder API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['leadfeeder'], within: 40 },
      pattern: '[0-9A-Za-z-]{43}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['LEADFEEDER_API_TOKEN'],
      description: "Reads the companies that visited the account's web sites.",
      references: ['https://docs.leadfeeder.com'],
    },
  ],
} as const satisfies ProviderSpec;
