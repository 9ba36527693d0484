/** LocationIQ: access tokens. Format: https://docs.locationiq.com */
import type { ProviderSpec } from '../core/catalogue';

export const locationiq = {
  id: 'locationiq',
  name: 'LocationIQ',
  homepage: 'https://locationiq.com',
  links: { keys: 'https://my.locationiq.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'locationiq-access-token',
      name: 'LocationIQ access token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['locationiq'], within: 40 },
      pattern: String.raw`pk\.[0-9A-Za-z-]{32}`,
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['LOCATIONIQ_API_KEY'],
      description: "Geocodes, routes and draws maps within the owner's quota.",
      references: ['https://docs.locationiq.com'],
    },
  ],
} as const satisfies ProviderSpec;
