/** Float: access tokens. Format: https://developer.float.com */
import type { ProviderSpec } from '../core/catalogue';

export const float = {
  id: 'float',
  name: 'Float',
  homepage: 'https://www.float.com',
  detectors: [
    {
      id: 'float-api-key',
      name: 'Float access token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['float_', 'float.com', 'floatapi', 'float api', 'float token', 'float key'],
        within: 40,
      },
      pattern: '[0-9a-f]{16}[0-9A-Za-z+/]{42,43}=',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['FLOAT_ACCESS_TOKEN'],
      description: 'Reads and changes people, projects and schedules of the team.',
      references: ['https://developer.float.com'],
    },
  ],
} as const satisfies ProviderSpec;
