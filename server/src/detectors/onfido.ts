/** Onfido: live API tokens and sandbox API tokens. Format: https://documentation.onfido.com */
import type { ProviderSpec } from '../core/catalogue';

export const onfido = {
  id: 'onfido',
  name: 'Onfido',
  homepage: 'https://onfido.com',
  detectors: [
    {
      id: 'onfido-live-api-token',
      name: 'Onfido live API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['api_live.', 'api_live_us.', 'api_live_ca.'] },
      pattern: String.raw`api_live(?:_us\.|_ca\.|\.)[0-9A-Za-z._-]{20,80}`,
      minEntropy: 3,
      envNames: ['ONFIDO_API_TOKEN'],
      description: 'Starts identity checks and downloads the documents and photos of everyone checked.',
      references: ['https://documentation.onfido.com'],
    },
    {
      id: 'onfido-sandbox-api-token',
      name: 'Onfido sandbox API token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'] },
      pattern: String.raw`api_sandbox(?:_us\.|_ca\.|\.)[0-9A-Za-z._-]{20,80}`,
      minEntropy: 3,
      envNames: ['ONFIDO_API_TOKEN'],
      description: 'Runs pretended checks in the sandbox.',
      references: ['https://documentation.onfido.com'],
    },
  ],
} as const satisfies ProviderSpec;
