/** CoinAPI: API keys. Format: https://docs.coinapi.io */
import type { ProviderSpec } from '../core/catalogue';

export const coinapi = {
  id: 'coinapi',
  name: 'CoinAPI',
  homepage: 'https://www.coinapi.io',
  detectors: [
    {
      id: 'coinapi-api-key',
      name: 'CoinAPI key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['coinapi'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=coinapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9A-Z]{8}-(?:[0-9A-Z]{4}-){3}[0-9A-Z]{12}|[0-9A-Z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COINAPI_API_KEY'],
      description: "Reads cryptocurrency market data within the owner's quota.",
      references: ['https://docs.coinapi.io'],
    },
  ],
} as const satisfies ProviderSpec;
