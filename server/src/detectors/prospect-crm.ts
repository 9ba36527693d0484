/** Prospect CRM: API keys. Format: https://api-batch-v1.prospect365.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const prospectCrm = {
  id: 'prospect-crm',
  name: 'Prospect CRM',
  homepage: 'https://www.prospect365.com',
  detectors: [
    {
      id: 'prospect-crm-api-key',
      name: 'Prospect CRM API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['prospect'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['PROSPECT_CRM_API_KEY'],
      description: 'Reads and changes contacts, sales and stock of the company.',
      references: ['https://api-batch-v1.prospect365.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
