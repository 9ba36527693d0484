/** Prefect: user API keys and service account API keys. Format: https://docs.prefect.io/latest/concepts/api_keys/ */
import type { ProviderSpec } from '../core/catalogue';

export const prefect = {
  id: 'prefect',
  name: 'Prefect',
  homepage: 'https://www.prefect.io',
  links: { keys: 'https://app.prefect.cloud/my/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'prefect-user-api-key',
      name: 'Prefect user API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pnu_'] },
      pattern: 'pnu_[0-9A-Za-z]{36}',
      minEntropy: 3.5,
      envNames: ['PREFECT_API_KEY'],
      description: 'Acts as its user: deployments, runs and the secrets stored in blocks.',
      references: ['https://docs.prefect.io/latest/concepts/api_keys/'],
    },
    {
      id: 'prefect-service-account-api-key',
      name: 'Prefect service account API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pnb_'] },
      pattern: 'pnb_[0-9A-Za-z]{36}',
      minEntropy: 3.5,
      envNames: ['PREFECT_API_KEY'],
      description: 'Acts as a service account: deployments, runs and the secrets stored in blocks.',
      references: ['https://docs.prefect.io/latest/concepts/api_keys/'],
    },
  ],
} as const satisfies ProviderSpec;
