/** BitMEX: API key ids and API secrets. Format: https://www.bitmex.com/app/apiKeysUsage */
import type { ProviderSpec } from '../core/catalogue';

export const bitmex = {
  id: 'bitmex',
  name: 'BitMEX',
  homepage: 'https://www.bitmex.com',
  links: { keys: 'https://www.bitmex.com/app/apiKeysUsage', seen: '2026-11-30' },
  detectors: [
    {
      id: 'bitmex-api-key',
      name: 'BitMEX API key id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['bitmex'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bitmex)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['BITMEX_API_KEY'],
      description: 'Names the key; orders need its secret as well.',
      references: ['https://www.bitmex.com/app/apiKeysUsage'],
    },
    {
      id: 'bitmex-api-secret',
      name: 'BitMEX API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['bitmex'], within: 40 },
      pattern: String.raw`[\w-]{48}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['BITMEX_API_SECRET'],
      description: 'Signs orders and transfers of the trading account.',
      references: ['https://www.bitmex.com/app/apiKeysUsage'],
    },
  ],
} as const satisfies ProviderSpec;
