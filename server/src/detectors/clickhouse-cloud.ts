/** ClickHouse Cloud: API key secrets. Format: https://clickhouse.com/docs/en/cloud/security/service-accounts */
import type { ProviderSpec } from '../core/catalogue';

export const clickhouseCloud = {
  id: 'clickhouse-cloud',
  name: 'ClickHouse Cloud',
  homepage: 'https://clickhouse.com',
  links: { keys: 'https://console.clickhouse.cloud' },
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
  ],
} as const satisfies ProviderSpec;
