/** api.data.gov: API keys. Format: https://api.data.gov/docs/developer-manual/ */
import type { ProviderSpec } from '../core/catalogue';

export const dataGov = {
  id: 'data-gov',
  name: 'api.data.gov',
  homepage: 'https://api.data.gov',
  detectors: [
    {
      id: 'data-gov-api-key',
      name: 'api.data.gov API key',
      class: 'secret',
      severity: 'low',
      anchor: {
        in: 'context',
        literals: ['data.gov', 'data_gov', 'datagov', 'api.nasa.gov', 'nasa_api', 'nasa_key', 'developer.nrel.gov'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DATA_GOV_API_KEY', 'NASA_API_KEY'],
      description: "Reads open data of US agencies (NASA, NREL, FEC and others) within the owner's quota.",
      references: ['https://api.data.gov/docs/developer-manual/', 'https://developer.nrel.gov/docs/api-key/'],
    },
  ],
} as const satisfies ProviderSpec;
