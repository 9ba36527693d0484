/**
 * Grafana: service account, cloud and API tokens.
 * Format: https://grafana.com/docs/grafana/latest/administration/service-accounts/
 */
import type { ProviderSpec } from '../core/catalogue';

export const grafana = {
  id: 'grafana',
  name: 'Grafana',
  homepage: 'https://grafana.com',
  links: {
    keys: 'https://grafana.com/profile/api-keys',
    rotate:
      'https://grafana.com/docs/grafana/latest/administration/service-accounts/#add-a-token-to-a-service-account-in-grafana',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'grafana-service-account-token',
      name: 'Grafana service account token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['glsa_'] },
      // The last eight characters are a checksum.
      pattern: 'glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}',
      checks: ['crc32-hex-swapped'],
      envNames: ['GRAFANA_TOKEN', 'GRAFANA_SERVICE_ACCOUNT_TOKEN'],
      description: 'Acts as the service account within its role.',
      references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    },
    {
      id: 'grafana-cloud-token',
      name: 'Grafana Cloud access policy token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['glc_'] },
      pattern: 'glc_[0-9A-Za-z+/]{32,400}={0,3}',
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['GRAFANA_CLOUD_TOKEN'],
      description: 'Sends and reads telemetry, or manages the organization, as its policy allows.',
      references: [
        'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
      ],
    },
    {
      id: 'grafana-api-key',
      name: 'Grafana API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['eyJrIjoi'] },
      // JSON in base64 that starts with the key.
      pattern: 'eyJrIjoi[0-9A-Za-z+/_-]{40,400}={0,3}',
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case'],
      envNames: ['GRAFANA_API_KEY'],
      description: 'Acts within the role it was given.',
      references: ['https://grafana.com/docs/grafana/latest/administration/api-keys/'],
    },
  ],
} as const satisfies ProviderSpec;
