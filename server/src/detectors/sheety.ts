/** Sheety: bearer tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const sheety = {
  id: 'sheety',
  name: 'Sheety',
  homepage: 'https://sheety.co',
  detectors: [
    {
      id: 'sheety-bearer-token',
      name: 'Sheety bearer token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['sheety'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SHEETY_TOKEN'],
      description: 'Reads and changes the Google Sheet behind the API.',
      references: ['https://sheety.co/docs', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
