/** Holiday API: API keys. Format: https://holidayapi.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const holidayApi = {
  id: 'holiday-api',
  name: 'Holiday API',
  homepage: 'https://holidayapi.com',
  detectors: [
    {
      id: 'holiday-api-key',
      name: 'Holiday API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['holidayapi', 'holiday_api'], within: 40 },
      pattern: '(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36})',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['HOLIDAYAPI_API_KEY'],
      description: "Reads public holidays within the owner's quota.",
      references: ['https://holidayapi.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
