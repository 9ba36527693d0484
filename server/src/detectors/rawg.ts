/** RAWG: API keys. Format: https://api.rawg.io/docs */
import type { ProviderSpec } from '../core/catalogue';

export const rawg = {
  id: 'rawg',
  name: 'RAWG',
  homepage: 'https://rawg.io',
  detectors: [
    {
      id: 'rawg-api-key',
      name: 'RAWG API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['rawg'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['RAWG_API_KEY'],
      description: "Reads video game data within the owner's quota.",
      references: ['https://api.rawg.io/docs'],
    },
  ],
} as const satisfies ProviderSpec;
