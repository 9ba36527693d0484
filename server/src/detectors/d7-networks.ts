/** D7 Networks: basic authentication tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const d7Networks = {
  id: 'd7-networks',
  name: 'D7 Networks',
  homepage: 'https://d7networks.com',
  detectors: [
    {
      id: 'd7-networks-api-token',
      name: 'D7 Networks basic authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['d7network'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=d7network)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z+/]{23}=)`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['D7_API_TOKEN'],
      description: 'Sends text messages from the account at its expense.',
      references: ['https://d7networks.com/docs/', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
