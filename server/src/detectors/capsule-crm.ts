/** Capsule CRM: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const capsuleCrm = {
  id: 'capsule-crm',
  name: 'Capsule CRM',
  homepage: 'https://capsulecrm.com',
  detectors: [
    {
      id: 'capsule-crm-api-token',
      name: 'Capsule CRM API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['capsulecrm'], within: 40 },
      pattern: '[0-9A-Za-z+/.=_-]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CAPSULE_API_TOKEN'],
      description: 'Reads and changes contacts, opportunities and cases as its user.',
      references: ['https://developer.capsulecrm.com', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
