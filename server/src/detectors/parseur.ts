/** Parseur: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const parseur = {
  id: 'parseur',
  name: 'Parseur',
  homepage: 'https://parseur.com',
  detectors: [
    {
      id: 'parseur-api-key',
      name: 'Parseur API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['parseur'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PARSEUR_API_KEY'],
      description: 'Reads the mailboxes of the account and the data extracted from them.',
      references: ['https://developer.parseur.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
