/** Vyte: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const vyte = {
  id: 'vyte',
  name: 'Vyte',
  homepage: 'https://www.vyte.in',
  detectors: [
    {
      id: 'vyte-api-key',
      name: 'Vyte API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['vyte'], within: 40 },
      pattern: '[0-9a-z]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VYTE_API_KEY'],
      description: 'Reads and changes the calendars and bookings of the organisation.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
