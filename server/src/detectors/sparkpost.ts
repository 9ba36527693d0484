/** SparkPost: API keys. Format: https://developers.sparkpost.com/api/#header-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const sparkpost = {
  id: 'sparkpost',
  name: 'SparkPost',
  homepage: 'https://www.sparkpost.com',
  links: { keys: 'https://app.sparkpost.com/account/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sparkpost-api-key',
      name: 'SparkPost API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sparkpost', 'spark_post', 'spark-post'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['SPARKPOST_API_KEY'],
      description: 'Sends mail and does what else its grants allow.',
      references: ['https://developers.sparkpost.com/api/#header-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
