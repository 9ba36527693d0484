/** ParseHub: API keys. Format: https://www.parsehub.com/docs/ref/api/v2 */
import type { ProviderSpec } from '../core/catalogue';

export const parsehub = {
  id: 'parsehub',
  name: 'ParseHub',
  homepage: 'https://www.parsehub.com',
  detectors: [
    {
      id: 'parsehub-api-key',
      name: 'ParseHub API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['parsehub'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=parsehub)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['PARSEHUB_API_KEY'],
      description: "Runs the account's scrapers and reads the collected data.",
      references: ['https://www.parsehub.com/docs/ref/api/v2'],
    },
  ],
} as const satisfies ProviderSpec;
