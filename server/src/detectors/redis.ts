/** Redis: server passwords. Format: https://redis.io/docs/latest/operate/oss_and_stack/management/security/ */
import type { ProviderSpec } from '../core/catalogue';

export const redis = {
  id: 'redis',
  name: 'Redis',
  homepage: 'https://redis.io',
  detectors: [
    {
      id: 'redis-server-password',
      name: 'Redis server password',
      class: 'secret',
      severity: 'high',
      tier: 'generic',
      anchor: { in: 'token', literals: ['requirepass ', 'masterauth ', 'requirepass"', "requirepass'"] },
      pattern: String.raw`(?:(?:requirepass|masterauth)[ \t]{1,4}|requirepass["'],[ \t]{0,8})["']?(?<secret>(?!foobared|<|[a-z]{4,20}[ \t]{1,4}[a-z]{4,20}|(?:directive|option|parameter|setting|command|password)\b)[^\s"'#]{5,127}[^\s"'#)](?![^\s"'#]))`,
      bounds: { left: '\\w', right: '' },
      checks: ['url-password'],
      confidence: 'medium',
      show: { prefix: 0 },
      envNames: ['REDIS_PASSWORD'],
      description: 'Reads and writes the whole server.',
      references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/'],
    },
  ],
} as const satisfies ProviderSpec;
