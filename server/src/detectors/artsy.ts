/** Artsy: client secrets. Format: https://developers.artsy.net/v2/docs/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const artsy = {
  id: 'artsy',
  name: 'Artsy',
  homepage: 'https://www.artsy.net',
  detectors: [
    {
      id: 'artsy-client-secret',
      name: 'Artsy client secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['artsy'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['ARTSY_CLIENT_SECRET'],
      description: "With the client id, gets tokens that read Artsy's catalogue of artists and artworks.",
      references: ['https://developers.artsy.net/v2/docs/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
