/** Shipday: API keys. Format: https://docs.shipday.com */
import type { ProviderSpec } from '../core/catalogue';

export const shipday = {
  id: 'shipday',
  name: 'Shipday',
  homepage: 'https://www.shipday.com',
  detectors: [
    {
      id: 'shipday-api-key',
      name: 'Shipday API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['shipday'], within: 40 },
      pattern: '[0-9A-Za-z.]{11}[0-9A-Za-z]{20}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SHIPDAY_API_KEY'],
      description: 'Reads and changes the orders and drivers of the business.',
      references: ['https://docs.shipday.com'],
    },
  ],
} as const satisfies ProviderSpec;
