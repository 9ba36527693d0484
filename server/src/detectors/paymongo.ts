/** PayMongo: secret keys and API keys. Format: https://developers.paymongo.com */
import type { ProviderSpec } from '../core/catalogue';

export const paymongo = {
  id: 'paymongo',
  name: 'PayMongo',
  homepage: 'https://www.paymongo.com',
  detectors: [
    {
      id: 'paymongo-secret-key',
      name: 'PayMongo secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['paymongo'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`paymongo[\s\S]{1,48}?(?<secret>sk_live_[0-9A-Za-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 8 },
      envNames: ['PAYMONGO_SECRET_KEY'],
      description: 'Takes payments and refunds on the live account.',
      references: ['https://developers.paymongo.com'],
    },
    {
      id: 'paymongo-legacy-key',
      name: 'PayMongo API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['paymongo'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=paymongo)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>\w{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['PAYMONGO_SECRET_KEY'],
      description: 'Takes payments and refunds of the account.',
      references: ['https://developers.paymongo.com'],
    },
  ],
} as const satisfies ProviderSpec;
