/** Tatum: API keys and prefixed API keys. Format: https://docs.tatum.io */
import type { ProviderSpec } from '../core/catalogue';

export const tatum = {
  id: 'tatum',
  name: 'Tatum',
  homepage: 'https://tatum.io',
  detectors: [
    {
      id: 'tatum-api-key',
      name: 'Tatum API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tatum'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=tatum)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TATUM_API_KEY'],
      description: "Sends blockchain requests and uses the account's virtual ledgers at its expense.",
      references: ['https://docs.tatum.io'],
    },
    {
      id: 'tatum-prefixed-api-key',
      name: 'Tatum prefixed API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['tatum'], within: 40 },
      pattern: 't-[0-9a-f]{24}-[0-9a-f]{24}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TATUM_API_KEY'],
      description: "Sends blockchain requests at the owner's expense.",
      references: ['https://docs.tatum.io'],
    },
  ],
} as const satisfies ProviderSpec;
