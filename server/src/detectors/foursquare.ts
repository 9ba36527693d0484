/**
 * Foursquare: client id or secrets and service API keys.
 * Format: https://docs.foursquare.com/developer/reference/v2-authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const foursquare = {
  id: 'foursquare',
  name: 'Foursquare',
  homepage: 'https://foursquare.com',
  links: { keys: 'https://foursquare.com/developers', seen: '2026-11-24' },
  detectors: [
    {
      id: 'foursquare-client-secret',
      name: 'Foursquare client id or secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['foursquare'], within: 40 },
      pattern: '[0-9A-Z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FOURSQUARE_CLIENT_SECRET', 'FOURSQUARE_CLIENT_ID'],
      description: "Looks up places within the owner's quota, or gets tokens for users who signed in.",
      references: [
        'https://docs.foursquare.com/developer/reference/v2-authentication',
        'https://docs.foursquare.com/developer/reference/upcoming-changes',
      ],
    },
    {
      id: 'foursquare-service-key',
      name: 'Foursquare service API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['fsq3'] },
      pattern: 'fsq3[0-9A-Za-z+/]{43}=',
      minEntropy: 3.5,
      envNames: ['FOURSQUARE_API_KEY'],
      description: "Looks up places at the owner's expense.",
      references: [
        'https://docs.foursquare.com/developer/reference/v2-authentication',
        'https://docs.foursquare.com/developer/reference/upcoming-changes',
      ],
    },
  ],
} as const satisfies ProviderSpec;
