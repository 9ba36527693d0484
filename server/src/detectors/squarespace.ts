/** Squarespace: API keys. Format: https://developers.squarespace.com/commerce-apis */
import type { ProviderSpec } from '../core/catalogue';

export const squarespace = {
  id: 'squarespace',
  name: 'Squarespace',
  homepage: 'https://www.squarespace.com',
  detectors: [
    {
      id: 'squarespace-api-key',
      name: 'Squarespace API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['squarespace'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SQUARESPACE_API_KEY'],
      description: 'Reads and changes orders, products and customers of the shop.',
      references: ['https://developers.squarespace.com/commerce-apis'],
    },
  ],
} as const satisfies ProviderSpec;
