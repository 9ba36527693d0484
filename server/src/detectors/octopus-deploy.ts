/** Octopus Deploy: API keys. Format: https://octopus.com/docs/octopus-rest-api */
import type { ProviderSpec } from '../core/catalogue';

export const octopusDeploy = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  homepage: 'https://octopus.com',
  detectors: [
    {
      id: 'octopus-deploy-api-key',
      name: 'Octopus Deploy API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['API-'] },
      pattern: 'API-[0-9A-Z]{25,32}',
      checks: ['has-digit'],
      minEntropy: 3,
      envNames: ['OCTOPUS_API_KEY', 'OCTOPUS_CLI_API_KEY'],
      description: 'Acts as its user: deployments, targets and the variables they use.',
      references: ['https://octopus.com/docs/octopus-rest-api'],
    },
  ],
} as const satisfies ProviderSpec;
