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
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=fxmarket)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['FXMARKETAPI_API_KEY'],
      description: "Reads exchange rates within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
