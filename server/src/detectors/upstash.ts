/** Upstash: REST tokens. Format: https://upstash.com/docs/redis/features/restapi */
import type { ProviderSpec } from '../core/catalogue';

export const upstash = {
  id: 'upstash',
  name: 'Upstash',
  homepage: 'https://upstash.com',
  links: { keys: 'https://console.upstash.com', seen: '2026-11-24' },
  detectors: [
    {
      id: 'upstash-rest-token',
      name: 'Upstash REST token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'upstash',
          'kv_rest_api_token',
          'kvrestapitoken',
          'kv-rest-api-token',
          'kv_rest_api_read_only_token',
          'kvrestapireadonlytoken',
          'kv-rest-api-read-only-token',
          'qstash_token',
          'qstashtoken',
          'qstash-token',
        ],
      },
      pattern: 'A[0-9A-Za-z_-]{39,120}={0,2}',
      bounds: { left: '\\w/+.@#-', right: '\\w=-' },
      checks: ['mixed-case', 'random'],
      envNames: ['UPSTASH_REDIS_REST_TOKEN'],
      description: 'Reads and writes the database.',
      references: ['https://upstash.com/docs/redis/features/restapi'],
    },
  ],
} as const satisfies ProviderSpec;
