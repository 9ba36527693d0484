/** viewneo: API tokens. Format: https://www.viewneo.com/api-documentation */
import type { ProviderSpec } from '../core/catalogue';

export const viewneo = {
  id: 'viewneo',
  name: 'viewneo',
  homepage: 'https://www.viewneo.com',
  detectors: [
    {
      id: 'viewneo-api-token',
      name: 'viewneo API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['viewneo'], within: 40 },
      pattern: String.raw`[0-9A-Za-z]{120,300}\.[0-9A-Za-z]{150,300}\.[\w-]{600,800}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      reach: 1536,
      checks: ['random'],
      envNames: ['VIEWNEO_API_TOKEN'],
      description: "Changes what the account's digital signs show.",
      references: ['https://www.viewneo.com/api-documentation'],
    },
  ],
} as const satisfies ProviderSpec;
