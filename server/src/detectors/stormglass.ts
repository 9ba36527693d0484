/** Storm Glass: API keys. Format: https://docs.stormglass.io */
import type { ProviderSpec } from '../core/catalogue';

export const stormglass = {
  id: 'stormglass',
  name: 'Storm Glass',
  homepage: 'https://stormglass.io',
  detectors: [
    {
      id: 'stormglass-api-key',
      name: 'Storm Glass API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['stormglass'], within: 40 },
      pattern: '[0-9A-Za-z-]{73}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['STORMGLASS_API_KEY'],
      description: "Reads marine weather within the owner's quota.",
      references: ['https://docs.stormglass.io'],
    },
  ],
} as const satisfies ProviderSpec;
