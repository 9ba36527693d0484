/** DNS Check: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const dnscheck = {
  id: 'dnscheck',
  name: 'DNS Check',
  homepage: 'https://www.dnscheck.co',
  detectors: [
    {
      id: 'dnscheck-api-key',
      name: 'DNS Check API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['dnscheck'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['DNSCHECK_API_KEY'],
      description: 'Reads the DNS record groups of the account and their state.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
