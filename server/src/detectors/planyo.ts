/** Planyo: API keys. Format: https://www.planyo.com/api.php */
import type { ProviderSpec } from '../core/catalogue';

export const planyo = {
  id: 'planyo',
  name: 'Planyo',
  homepage: 'https://www.planyo.com',
  detectors: [
    {
      id: 'planyo-api-key',
      name: 'Planyo API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['planyo'], within: 40 },
      pattern: '[0-9a-z]{62}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PLANYO_API_KEY'],
      description: 'Reads and changes the bookings of the site.',
      references: ['https://www.planyo.com/api.php'],
    },
  ],
} as const satisfies ProviderSpec;
