/** 8x8: Connect API keys. Format: https://developer.8x8.com/connect */
import type { ProviderSpec } from '../core/catalogue';

export const _8x8 = {
  id: '8x8',
  name: '8x8',
  homepage: 'https://www.8x8.com',
  detectors: [
    {
      id: '8x8-api-key',
      name: '8x8 Connect API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['8x8'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['WAVECELL_API_KEY'],
      description: 'Sends messages from the sub-account at its expense.',
      references: ['https://developer.8x8.com/connect'],
    },
  ],
} as const satisfies ProviderSpec;
