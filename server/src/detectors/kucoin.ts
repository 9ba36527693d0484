/** KuCoin: API keys and API secrets. Format: https://www.kucoin.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const kucoin = {
  id: 'kucoin',
  name: 'KuCoin',
  homepage: 'https://www.kucoin.com',
  detectors: [
    {
      id: 'kucoin-api-key',
      name: 'KuCoin API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['kucoin'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=kucoin)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['KUCOIN_API_KEY'],
      description: 'Names the key; private requests need its secret and passphrase as well.',
      references: ['https://www.kucoin.com/docs'],
    },
    {
      id: 'kucoin-api-secret',
      name: 'KuCoin API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['kucoin'] },
      pattern: String.raw`(?:(?<=kucoin)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['KUCOIN_API_SECRET'],
      description: 'With key and passphrase, signs orders, and where the key allows it withdrawals, of the account.',
      references: ['https://www.kucoin.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
