/**
 * Confluent: API keys and secrets.
 * Format: https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const confluent = {
  id: 'confluent',
  name: 'Confluent',
  homepage: 'https://www.confluent.io',
  links: { keys: 'https://confluent.cloud/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'confluent-api-secret',
      name: 'Confluent API secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cflt'] },
      // 54 characters and six of checksum.
      pattern: 'cflt[0-9A-Za-z+/]{60}',
      bounds: { right: '\\w+/=' },
      checks: ['mixed-case', 'crc32-base64'],
      envNames: ['CONFLUENT_CLOUD_API_SECRET'],
      description: 'With its key, reads and writes topics or manages clusters.',
      references: [
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      ],
    },
    {
      id: 'confluent-legacy-api-secret',
      name: 'Confluent API secret (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'confluent',
          'ccloud',
          'kafka_api_secret',
          'kafkaapisecret',
          'kafka-api-secret',
          'kafka_secret',
          'kafkasecret',
          'kafka-secret',
          'cpdev',
        ],
      },
      pattern: '(?<!sha256[:-])[0-9A-Za-z+/]{64}',
      bounds: { left: '\\w+/.-', right: '\\w+/=-' },
      checks: ['mixed', 'not-hex', 'random'],
      envNames: ['CONFLUENT_CLOUD_API_SECRET', 'KAFKA_API_SECRET'],
      description: 'With its key, reads and writes topics or manages clusters.',
      references: [
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      ],
    },
    {
      id: 'confluent-api-key',
      name: 'Confluent API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['confluent', 'ccloud'], within: 40 },
      pattern: '[0-9A-Z]{16}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['CONFLUENT_CLOUD_API_KEY'],
      description: 'Names the key; with its secret it reads and writes topics.',
      references: [
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
      ],
    },
  ],
} as const satisfies ProviderSpec;
