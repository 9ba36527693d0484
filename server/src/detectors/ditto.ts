/** Ditto: API keys. Format: https://developer.dittowords.com */
import type { ProviderSpec } from '../core/catalogue';

export const ditto = {
  id: 'ditto',
  name: 'Ditto',
  homepage: 'https://www.dittowords.com',
  detectors: [
    {
      id: 'ditto-api-key',
      name: 'Ditto API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['ditto'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}\.[0-9a-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DITTO_API_KEY'],
      description: 'Reads and changes the product texts of the workspace.',
      references: ['https://developer.dittowords.com'],
    },
  ],
} as const satisfies ProviderSpec;
