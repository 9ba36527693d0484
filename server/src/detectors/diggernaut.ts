/** Diggernaut: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const diggernaut = {
  id: 'diggernaut',
  name: 'Diggernaut',
  homepage: 'https://www.diggernaut.com',
  detectors: [
    {
      id: 'diggernaut-api-key',
      name: 'Diggernaut API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['diggernaut'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DIGGERNAUT_API_KEY'],
      description: "Runs the account's scrapers and reads the collected data.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
