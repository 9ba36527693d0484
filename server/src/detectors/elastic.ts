/** Elastic: API keys. Format: https://www.elastic.co/docs/deploy-manage/api-keys */
import type { ProviderSpec } from '../core/catalogue';

export const elastic = {
  id: 'elastic',
  name: 'Elastic',
  homepage: 'https://www.elastic.co',
  links: { keys: 'https://cloud.elastic.co/account/keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'elastic-cloud-api-key',
      name: 'Elastic Cloud API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['essu_'] },
      pattern: 'essu_[0-9A-Za-z_-]{60,200}={0,2}',
      bounds: { right: '\\w=-' },
      envNames: ['EC_API_KEY'],
      description: 'Manages deployments of the organization.',
      references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys'],
    },
    {
      id: 'elastic-api-key',
      name: 'Elasticsearch API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ApiKey '] },
      pattern: 'ApiKey (?<secret>[0-9A-Za-z+/]{54,84}={0,2})',
      bounds: { left: '\\w', right: '\\w+/=' },
      checks: ['mixed-case', 'base64-bytes'],
      show: { prefix: 0 },
      envNames: ['ELASTIC_API_KEY'],
      description: 'Reads or writes indexes as its role allows.',
      references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
    },
  ],
} as const satisfies ProviderSpec;
