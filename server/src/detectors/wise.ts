/** Wise: API tokens. Format: https://docs.wise.com */
import type { ProviderSpec } from '../core/catalogue';

export const wise = {
  id: 'wise',
  name: 'Wise',
  homepage: 'https://wise.com',
  detectors: [
    {
      id: 'wise-api-token',
      name: 'Wise API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['transferwise', 'wise_api', 'wise_token', 'wiseapi', 'wise.com'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=transferwise|wise_token|wiseapi|wise\.com)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random', 'uuid-version'],
      envNames: ['WISE_API_TOKEN'],
      description: 'Reads balances and makes transfers of the account; new ones may need a second key.',
      references: ['https://docs.wise.com'],
    },
  ],
} as const satisfies ProviderSpec;
