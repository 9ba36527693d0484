/** Coveo: API keys. Format: https://docs.coveo.com/en/1718/ */
import type { ProviderSpec } from '../core/catalogue';

export const coveo = {
  id: 'coveo',
  name: 'Coveo',
  homepage: 'https://www.coveo.com',
  detectors: [
    {
      id: 'coveo-api-key',
      name: 'Coveo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['coveo'] },
      pattern: 'xx[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['COVEO_API_KEY'],
      description: "Searches, or manages the organization's content, within its privileges.",
      references: ['https://docs.coveo.com/en/1718/'],
    },
  ],
} as const satisfies ProviderSpec;
