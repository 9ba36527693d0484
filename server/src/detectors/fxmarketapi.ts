/** FXMarketAPI: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const fxmarketapi = {
  id: 'fxmarketapi',
  name: 'FXMarketAPI',
  homepage: 'https://fxmarketapi.com',
  detectors: [
    {
      id: 'fxmarketapi-api-key',
      name: 'FXMarketAPI key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['fxmarket'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[\w-]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['FXMARKETAPI_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
