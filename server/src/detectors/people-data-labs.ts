/** People Data Labs: API keys. Format: https://docs.peopledatalabs.com */
import type { ProviderSpec } from '../core/catalogue';

export const peopleDataLabs = {
  id: 'people-data-labs',
  name: 'People Data Labs',
  homepage: 'https://www.peopledatalabs.com',
  detectors: [
    {
      id: 'people-data-labs-api-key',
      name: 'People Data Labs API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['peopledatalabs', 'people_data_labs', 'pdl_api'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PDL_API_KEY'],
      description: "Looks up personal data of people at the owner's expense.",
      references: ['https://docs.peopledatalabs.com'],
    },
  ],
} as const satisfies ProviderSpec;
