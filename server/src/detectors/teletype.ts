/** Teletype: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const teletype = {
  id: 'teletype',
  name: 'Teletype',
  homepage: 'https://teletype.app',
  detectors: [
    {
      id: 'teletype-api-token',
      name: 'Teletype API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['teletype'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=teletype)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z-]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['TELETYPE_API_TOKEN'],
      description: "Reads and sends the messages of the company's chats.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
