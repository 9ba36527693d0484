/** Fulcrum: API tokens. Format: https://www.fulcrumapp.com/developers/api/ */
import type { ProviderSpec } from '../core/catalogue';

export const fulcrum = {
  id: 'fulcrum',
  name: 'Fulcrum',
  homepage: 'https://www.fulcrumapp.com',
  detectors: [
    {
      id: 'fulcrum-api-token',
      name: 'Fulcrum API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['fulcrum'], within: 40 },
      pattern: '[0-9a-z]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FULCRUM_API_TOKEN'],
      description: 'Reads and changes the forms and field records of the organisation.',
      references: ['https://www.fulcrumapp.com/developers/api/'],
    },
  ],
} as const satisfies ProviderSpec;
