/** Formsite: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const formsite = {
  id: 'formsite',
  name: 'Formsite',
  homepage: 'https://www.formsite.com',
  detectors: [
    {
      id: 'formsite-api-token',
      name: 'Formsite API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['formsite'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['FORMSITE_API_TOKEN'],
      description: 'Reads the forms of the account and the answers to them.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
