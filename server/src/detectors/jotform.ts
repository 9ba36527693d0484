/** Jotform: API keys. Format: https://api.jotform.com/docs/ */
import type { ProviderSpec } from '../core/catalogue';

export const jotform = {
  id: 'jotform',
  name: 'Jotform',
  homepage: 'https://www.jotform.com',
  detectors: [
    {
      id: 'jotform-api-key',
      name: 'Jotform API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['jotform'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['JOTFORM_API_KEY'],
      description:
        'Reads the forms of the account and everything people entered in them, and changes them with full access.',
      references: ['https://api.jotform.com/docs/'],
    },
  ],
} as const satisfies ProviderSpec;
