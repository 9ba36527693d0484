/** Powrbot: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const powrbot = {
  id: 'powrbot',
  name: 'Powrbot',
  homepage: 'https://powrbot.com',
  detectors: [
    {
      id: 'powrbot-api-key',
      name: 'Powrbot API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['powrbot'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['POWRBOT_API_KEY'],
      description: "Looks up companies within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
