/** Yelp: API keys. Format: https://docs.developer.yelp.com/docs/places-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const yelp = {
  id: 'yelp',
  name: 'Yelp',
  homepage: 'https://www.yelp.com/developers',
  links: { keys: 'https://www.yelp.com/developers/v3/manage_app', seen: '2026-11-24' },
  detectors: [
    {
      id: 'yelp-api-key',
      name: 'Yelp API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['yelp'], within: 40 },
      pattern: String.raw`[0-9A-Za-z_.=-]{128}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['YELP_API_KEY'],
      description: "Searches businesses and reviews within the owner's quota.",
      references: [
        'https://docs.developer.yelp.com/docs/places-authentication',
        'https://docs.developer.yelp.com/reference/v3_all_categories',
      ],
    },
  ],
} as const satisfies ProviderSpec;
