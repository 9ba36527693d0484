/** Workato: developer API tokens. Format: https://docs.workato.com */
import type { ProviderSpec } from '../core/catalogue';

export const workato = {
  id: 'workato',
  name: 'Workato',
  homepage: 'https://www.workato.com',
  detectors: [
    {
      id: 'workato-developer-api-token',
      name: 'Workato developer API token',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'token',
        literals: ['wrkaus-eyJ', 'wrkaeu-eyJ', 'wrkajp-eyJ', 'wrkasg-eyJ', 'wrkaau-eyJ', 'wrkatrial-eyJ', 'wrka-eyJ'],
      },
      pattern: String.raw`wrka(?:trial-eyJ|us-eyJ|eu-eyJ|jp-eyJ|sg-eyJ|au-eyJ|-eyJ)[\w-]{8,200}\.[\w-]{16,1000}\.[\w-]{64,700}`,
      bounds: { right: '\\w-' },
      reach: 2048,
      minEntropy: 3.5,
      envNames: ['WORKATO_API_TOKEN'],
      description: 'Manages recipes, connections and API clients of the workspace.',
      references: ['https://docs.workato.com'],
    },
  ],
} as const satisfies ProviderSpec;
