/** IP Geolocation by ipify: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const ipifyGeo = {
  id: 'ipify-geo',
  name: 'IP Geolocation by ipify',
  homepage: 'https://geo.ipify.org',
  detectors: [
    {
      id: 'ipify-geo-api-key',
      name: 'IP Geolocation by ipify API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipify', 'geoipifi', 'ipifi'], within: 40 },
      pattern: String.raw`\w{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['IPIFY_API_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://geo.ipify.org/docs', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
