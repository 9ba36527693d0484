/**
 * Harness: personal access tokens and service account tokens.
 * Format: https://developer.harness.io/docs/platform/automation/api/api-quickstart/
 */
import type { ProviderSpec } from '../core/catalogue';

export const harness = {
  id: 'harness',
  name: 'Harness',
  homepage: 'https://www.harness.io',
  detectors: [
    {
      id: 'harness-personal-access-token',
      name: 'Harness personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['pat.'] },
      pattern: String.raw`pat\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}`,
      minEntropy: 3,
      envNames: ['HARNESS_PLATFORM_API_KEY', 'HARNESS_API_KEY'],
      description: 'Acts as its user: pipelines, deployments and the secrets they use.',
      references: [
        'https://developer.harness.io/docs/platform/automation/api/api-quickstart/',
        'https://apidocs.harness.io/',
      ],
    },
    {
      id: 'harness-service-account-token',
      name: 'Harness service account token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['sat.'] },
      pattern: String.raw`sat\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}`,
      minEntropy: 3,
      envNames: ['HARNESS_PLATFORM_API_KEY', 'HARNESS_API_KEY'],
      description: 'Acts as a service account: pipelines, deployments and the secrets they use.',
      references: [
        'https://developer.harness.io/docs/platform/automation/api/api-quickstart/',
        'https://apidocs.harness.io/',
      ],
    },
  ],
} as const satisfies ProviderSpec;
