/** OpenWeather: API keys. Format: https://openweathermap.org/forecast5 */
import type { ProviderSpec } from '../core/catalogue';

export const openweather = {
  id: 'openweather',
  name: 'OpenWeather',
  homepage: 'https://openweathermap.org',
  links: { keys: 'https://home.openweathermap.org/api_keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'openweather-api-key',
      name: 'OpenWeather API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['openweather', 'open_weather', 'pyowm', 'appid=', 'owm_'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OPENWEATHER_API_KEY', 'OPENWEATHERMAP_API_KEY', 'OWM_API_KEY'],
      description: "Reads weather within the owner's plan.",
      references: ['https://openweathermap.org/forecast5', 'https://openweathermap.org/appid'],
    },
  ],
} as const satisfies ProviderSpec;
