/** RapidAPI: application keys. Format: https://docs.rapidapi.com/docs/keys-and-key-rotation */
import type { ProviderSpec } from '../core/catalogue';

export const rapidapi = {
  id: 'rapidapi',
  name: 'RapidAPI',
  homepage: 'https://rapidapi.com',
  links: { keys: 'https://rapidapi.com/developer/security', seen: '2026-11-24' },
  detectors: [
    {
      id: 'rapidapi-key',
      name: 'RapidAPI key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['msh'], before: 10 },
      pattern: '[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,6}jsn[0-9a-f]{12}',
      reach: 48,
      checks: ['mixed'],
      show: { prefix: 0 },
      envNames: ['RAPIDAPI_KEY', 'RAPID_API_KEY'],
      description: 'Calls the APIs its owner subscribed to, on their bill.',
      references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
    },
    {
      id: 'rapidapi-key-by-name',
      name: 'RapidAPI key (by name)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['rapidapi', 'rapid_api', 'rapid-api', 'x_rapidapi_key', 'xrapidapikey', 'x-rapidapi-key'],
        within: 40,
      },
      pattern: '[0-9A-Za-z_-]{50}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['RAPIDAPI_KEY'],
      description: 'Calls the APIs its owner subscribed to, on their bill.',
      references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
    },
  ],
} as const satisfies ProviderSpec;
