/** Revamp CRM: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const revampCrm = {
  id: 'revamp-crm',
  name: 'Revamp CRM',
  homepage: 'https://www.revampcrm.com',
  detectors: [
    {
      id: 'revamp-crm-api-key',
      name: 'Revamp CRM API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['revampcrm', 'revamp_'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['REVAMP_CRM_API_KEY'],
      description: "Reads and changes contacts and deals of the CRM; used with its user's e-mail address.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
