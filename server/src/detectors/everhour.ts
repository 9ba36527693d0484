/** Everhour: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const everhour = {
  id: 'everhour',
  name: 'Everhour',
  homepage: 'https://everhour.com',
  detectors: [
    {
      id: 'everhour-api-key',
      name: 'Everhour API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['everhour'], within: 40 },
      pattern: '[0-9A-Fa-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['EVERHOUR_API_KEY'],
      description: 'Acts as its user: time entries, projects and invoices of the team.',
      references: ['https://everhour.docs.apiary.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
