/** CompanyHub: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const companyhub = {
  id: 'companyhub',
  name: 'CompanyHub',
  homepage: 'https://www.companyhub.com',
  detectors: [
    {
      id: 'companyhub-api-key',
      name: 'CompanyHub API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['companyhub'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['COMPANYHUB_API_KEY'],
      description: 'Reads and changes the contacts, deals and companies of the CRM.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
