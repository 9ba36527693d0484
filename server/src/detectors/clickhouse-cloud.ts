/** ClickHouse Cloud: API key secrets. Format: https://clickhouse.com/docs/en/cloud/security/service-accounts */
import type { ProviderSpec } from '../core/catalogue';

export const clickhouseCloud = {
  id: 'clickhouse-cloud',
  name: 'ClickHouse Cloud',
  homepage: 'https://clickhouse.com',
  links: { keys: 'https://console.clickhouse.cloud', seen: '2026-11-24' },
  detectors: [
    {
      id: 'clickhouse-cloud-api-secret',
      name: 'ClickHouse Cloud API key secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['4b1d'] },
      pattern: '4b1d[0-9A-Za-z]{38}',
      minEntropy: 3.5,
      envNames: ['CLICKHOUSE_CLOUD_API_SECRET'],
      description: "With the key id, creates, reads and deletes the organisation's database services.",
      references: ['https://clickhouse.com/docs/en/cloud/security/service-accounts'],
    },
    {
      id: 'clickhouse-cloud-key-id',
      name: 'ClickHouse Cloud key ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: {
        in: 'context',
        literals: [
          'clickhouse_id',
          'clickhouse_key_id',
          'clickhousekeyid',
          'clickhouse-key-id',
          'clickhouse_cloud_key_id',
          'clickhouse_cloud_api_key',
          'clickhouse_api_key_id',
        ],
        within: 16,
      },
      pattern: '[0-9A-Za-z]{20}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['CLICKHOUSE_KEY_ID'],
      description: 'Names an API key; opens nothing without its secret.',
      references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
    },
  ],
} as const satisfies ProviderSpec;
