/** ZipCodeAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const zipcodeapi = {
  id: 'zipcodeapi',
  name: 'ZipCodeAPI',
  homepage: 'https://www.zipcodeapi.com',
  detectors: [
    {
      id: 'zipcodeapi-api-key',
      name: 'ZipCodeAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['zipcodeapi'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZIPCODEAPI_API_KEY'],
      description: "Looks up ZIP codes within the owner's quota.",
      references: ['https://www.zipcodeapi.com/API', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
