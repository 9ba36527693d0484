/** EcoStruxure IT: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ecostruxureIt = {
  id: 'ecostruxure-it',
  name: 'EcoStruxure IT',
  homepage: 'https://ecostruxureit.com',
  detectors: [
    {
      id: 'ecostruxure-it-api-key',
      name: 'EcoStruxure IT API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['AK1/'] },
      pattern: 'AK1/[0-9A-Za-z/]{50,55}',
      minEntropy: 3.5,
      envNames: ['ECOSTRUXURE_IT_API_KEY'],
      description: 'Reads the monitored data centre devices and alarms of the organisation.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
