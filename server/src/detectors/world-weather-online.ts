/** World Weather Online: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const worldWeatherOnline = {
  id: 'world-weather-online',
  name: 'World Weather Online',
  homepage: 'https://www.worldweatheronline.com',
  detectors: [
    {
      id: 'world-weather-online-api-key',
      name: 'World Weather Online API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['worldweather', 'world_weather'], within: 40 },
      pattern: '[0-9a-z]{31}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WWO_API_KEY'],
      description: "Reads weather on the owner's plan.",
      references: [
        'https://www.worldweatheronline.com/weather-api/api/docs/',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
