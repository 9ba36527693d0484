/** Tomorrow.io: API keys. Format: https://docs.tomorrow.io */
import type { ProviderSpec } from '../core/catalogue';

export const tomorrowIo = {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  homepage: 'https://www.tomorrow.io',
  detectors: [
    {
      id: 'tomorrow-io-api-key',
      name: 'Tomorrow.io API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['tomorrow'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TOMORROW_API_KEY'],
      description: "Reads weather on the owner's plan.",
      references: ['https://docs.tomorrow.io'],
    },
  ],
} as const satisfies ProviderSpec;
