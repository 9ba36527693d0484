/** Mercury: production API tokens and sandbox API tokens. Format: https://docs.mercury.com */
import type { ProviderSpec } from '../core/catalogue';

export const mercury = {
  id: 'mercury',
  name: 'Mercury',
  homepage: 'https://mercury.com',
  links: { keys: 'https://app.mercury.com/settings/tokens', seen: '2026-11-24' },
  detectors: [
    {
      id: 'mercury-api-token',
      name: 'Mercury production API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['mercury_production_'] },
      pattern: 'mercury_production_[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem',
      minEntropy: 3.5,
      envNames: ['MERCURY_API_TOKEN'],
      description: "Reads the company's bank accounts and, where the token allows it, sends payments.",
      references: ['https://docs.mercury.com'],
    },
    {
      id: 'mercury-sandbox-api-token',
      name: 'Mercury sandbox API token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['mercury_sandbox_'] },
      pattern: 'mercury_sandbox_[a-z]{3,6}_[0-9A-Za-z]{40,50}_yrucrem',
      minEntropy: 3.5,
      envNames: ['MERCURY_API_TOKEN'],
      description: 'Reads the made-up accounts of the sandbox.',
      references: ['https://docs.mercury.com'],
    },
  ],
} as const satisfies ProviderSpec;
