/** Zulip: API keys. Format: https://zulip.com/api */
import type { ProviderSpec } from '../core/catalogue';

export const zulip = {
  id: 'zulip',
  name: 'Zulip',
  homepage: 'https://zulip.com',
  detectors: [
    {
      id: 'zulip-api-key',
      name: 'Zulip API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['zulip'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=zulip)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ZULIP_API_KEY'],
      description: 'With the e-mail address of its user or bot, reads and sends messages of the organisation.',
      references: ['https://zulip.com/api'],
    },
  ],
} as const satisfies ProviderSpec;
