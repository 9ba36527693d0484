/** Less Annoying CRM: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const lessAnnoyingCrm = {
  id: 'less-annoying-crm',
  name: 'Less Annoying CRM',
  homepage: 'https://www.lessannoyingcrm.com',
  detectors: [
    {
      id: 'less-annoying-crm-api-token',
      name: 'Less Annoying CRM API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['lessannoyingcrm', 'less_annoying_crm'], within: 40 },
      pattern: '[0-9A-Za-z-]{57}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['LACRM_API_KEY'],
      description: 'Reads and changes the contacts, notes and tasks its user can reach.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
