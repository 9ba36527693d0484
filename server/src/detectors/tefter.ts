/** Tefter: API keys. Format: https://www.tefter.io/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const tefter = {
  id: 'tefter',
  name: 'Tefter',
  homepage: 'https://www.tefter.io',
  detectors: [
    {
      id: 'tefter-api-key',
      name: 'Tefter API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['tefter'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=tefter)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TEFTER_API_KEY'],
      description: 'Reads and changes the bookmarks of its user.',
      references: ['https://www.tefter.io/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
