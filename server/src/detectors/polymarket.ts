/**
 * Polymarket: CLOB API secrets, wallet private keys, CLOB API keys and CLOB API passphrases.
 * Format: https://docs.polymarket.com
 */
import type { ProviderSpec } from '../core/catalogue';

export const polymarket = {
  id: 'polymarket',
  name: 'Polymarket',
  homepage: 'https://polymarket.com',
  detectors: [
    {
      id: 'polymarket-api-secret',
      name: 'Polymarket CLOB API secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['polymarket', 'poly_'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=polymarket)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z+/_-]{40,64}[=]{1,2})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['POLYMARKET_API_SECRET', 'CLOB_SECRET'],
      description: 'With key and passphrase, places and cancels orders of the account.',
      references: ['https://docs.polymarket.com'],
    },
    {
      id: 'polymarket-private-key',
      name: 'Polymarket wallet private key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['polymarket', 'poly_'] },
      pattern: String.raw`(?:(?<=polymarket)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>0x[0-9A-Fa-f]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['POLYMARKET_PRIVATE_KEY'],
      description: 'Signs every transaction of the wallet: moves all its funds.',
      references: ['https://docs.polymarket.com'],
    },
    {
      id: 'polymarket-api-key',
      name: 'Polymarket CLOB API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['polymarket', 'poly_'] },
      pattern: String.raw`(?:(?<=polymarket)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['POLYMARKET_API_KEY', 'CLOB_API_KEY'],
      description: 'Names the credentials; orders need secret and passphrase as well.',
      references: ['https://docs.polymarket.com'],
    },
    {
      id: 'polymarket-passphrase',
      name: 'Polymarket CLOB API passphrase',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['polymarket', 'poly_'] },
      pattern: String.raw`(?:passphrase)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>\w{32,128})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['POLYMARKET_PASSPHRASE', 'CLOB_PASS_PHRASE'],
      description: 'One third of the CLOB credentials, beside key and secret.',
      references: ['https://docs.polymarket.com'],
    },
  ],
} as const satisfies ProviderSpec;
