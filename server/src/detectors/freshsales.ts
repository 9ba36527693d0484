/** Freshsales (Freshworks CRM): API keys. Format: https://developers.freshworks.com/crm/api */
import type { ProviderSpec } from '../core/catalogue';

export const freshsales = {
  id: 'freshsales',
  name: 'Freshsales (Freshworks CRM)',
  homepage: 'https://www.freshworks.com/crm',
  detectors: [
    {
      id: 'freshsales-api-key',
      name: 'Freshsales (Freshworks CRM) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['freshworks', 'freshsales'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=freshworks|freshsales)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['FRESHWORKS_API_KEY'],
      description: 'Reads and changes the contacts and deals its user can reach.',
      references: ['https://developers.freshworks.com/crm/api'],
    },
  ],
} as const satisfies ProviderSpec;
