/** Hybiscus: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const hybiscus = {
  id: 'hybiscus',
  name: 'Hybiscus',
  homepage: 'https://hybiscus.dev',
  detectors: [
    {
      id: 'hybiscus-api-key',
      name: 'Hybiscus API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['hybiscus'], within: 40 },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['HYBISCUS_API_KEY'],
      description: "Generates PDF reports within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
