/** Nightfall: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const nightfall = {
  id: 'nightfall',
  name: 'Nightfall',
  homepage: 'https://www.nightfall.ai',
  detectors: [
    {
      id: 'nightfall-api-key',
      name: 'Nightfall API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['NF-'] },
      pattern: 'NF-[0-9A-Za-z]{32}',
      minEntropy: 3.5,
      envNames: ['NIGHTFALL_API_KEY'],
      description: 'Scans data and reads the detection rules of the organisation.',
      references: ['https://docs.nightfall.ai', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
