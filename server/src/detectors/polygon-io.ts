/** Polygon.io: API keys. Format: https://polygon.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const polygonIo = {
  id: 'polygon-io',
  name: 'Polygon.io',
  homepage: 'https://polygon.io',
  links: { keys: 'https://polygon.io/dashboard/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'polygon-io-api-key',
      name: 'Polygon.io API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['polygon'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[\w-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['POLYGON_API_KEY'],
      description: "Reads market data on the owner's plan.",
      references: ['https://polygon.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
