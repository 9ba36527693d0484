/** Captain Data: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const captaindata = {
  id: 'captaindata',
  name: 'Captain Data',
  homepage: 'https://www.captaindata.com',
  detectors: [
    {
      id: 'captaindata-api-key',
      name: 'Captain Data API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['captaindata'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CAPTAINDATA_API_KEY'],
      description: "Starts the project's workflows and reads the data they collected.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
