/** Calendarific: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const calendarific = {
  id: 'calendarific',
  name: 'Calendarific',
  homepage: 'https://calendarific.com',
  detectors: [
    {
      id: 'calendarific-api-key',
      name: 'Calendarific API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['calendarific'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CALENDARIFIC_API_KEY'],
      description: "Reads public holidays within the owner's quota.",
      references: ['https://calendarific.com/api-documentation', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
