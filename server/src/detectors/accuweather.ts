/**
 * AccuWeather: API keys and legacy API keys.
 * Format: https://developer.accuweather.com/accuweather-locations-api/apis/get/locations/v1/cities/autocomplete
 */
import type { ProviderSpec } from '../core/catalogue';

export const accuweather = {
  id: 'accuweather',
  name: 'AccuWeather',
  homepage: 'https://developer.accuweather.com',
  detectors: [
    {
      id: 'accuweather-api-key',
      name: 'AccuWeather API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['accuweather'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ACCUWEATHER_API_KEY'],
      description: "Reads forecasts and locations within the owner's AccuWeather quota.",
      references: [
        'https://developer.accuweather.com/accuweather-locations-api/apis/get/locations/v1/cities/autocomplete',
      ],
    },
    {
      id: 'accuweather-legacy-api-key',
      name: 'AccuWeather legacy API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['accuweather'], within: 40 },
      pattern: '[0-9A-Za-z%]{35}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      minEntropy: 4,
      envNames: ['ACCUWEATHER_API_KEY'],
      description: 'Reads forecasts with an API key of the older, percent-encoded form.',
      references: [
        'https://developer.accuweather.com/accuweather-locations-api/apis/get/locations/v1/cities/autocomplete',
      ],
    },
  ],
} as const satisfies ProviderSpec;
