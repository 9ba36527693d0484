/** Documo: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const documo = {
  id: 'documo',
  name: 'Documo',
  homepage: 'https://www.documo.com',
  detectors: [
    {
      id: 'documo-api-key',
      name: 'Documo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['documo'], within: 40 },
      pattern: String.raw`ey[0-9A-Za-z]{34}\.ey[0-9A-Za-z]{154}\.[\w-]{43}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DOCUMO_API_KEY'],
      description: 'Sends faxes and reads received ones.',
      references: ['https://docs.documo.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
