/** Moralis: API keys and JWT API keys. Format: https://docs.moralis.com */
import type { ProviderSpec } from '../core/catalogue';

export const moralis = {
  id: 'moralis',
  name: 'Moralis',
  homepage: 'https://moralis.com',
  detectors: [
    {
      id: 'moralis-api-key',
      name: 'Moralis API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['moralis'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MORALIS_API_KEY'],
      description: "Reads blockchain data at the owner's expense.",
      references: ['https://docs.moralis.com'],
    },
    {
      id: 'moralis-jwt-api-key',
      name: 'Moralis JWT API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['moralis'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`moralis[\s\S]{1,48}?(?<secret>eyJ[\w-]{17,40}\.eyJub25jZSI6I[\w-]{200,500}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      reach: 704,
      show: { prefix: 3 },
      envNames: ['MORALIS_API_KEY'],
      description: "Reads blockchain data at the owner's expense.",
      references: ['https://docs.moralis.com'],
    },
  ],
} as const satisfies ProviderSpec;
