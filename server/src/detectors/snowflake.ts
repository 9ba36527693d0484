/** Snowflake: access and session tokens. Format: https://docs.snowflake.com/en/user-guide/programmatic-access-tokens */
import type { ProviderSpec } from '../core/catalogue';

export const snowflake = {
  id: 'snowflake',
  name: 'Snowflake',
  homepage: 'https://www.snowflake.com',
  links: { keys: 'https://app.snowflake.com' },
  detectors: [
    {
      id: 'snowflake-session-token',
      name: 'Snowflake session token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['ver:1-hint:', 'ver:2-hint:', 'ver:3-hint:'] },
      pattern: String.raw`ver:[123]-hint:\d{1,20}-[0-9A-Za-z+/=%]{40,600}`,
      bounds: { right: '\\w+/=%' },
      reach: 700,
      envNames: ['SNOWFLAKE_TOKEN'],
      description: 'Is the session of a signed-in user.',
      references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
    },
    {
      id: 'snowflake-access-token',
      name: 'Snowflake programmatic access token',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'snowflake',
          'programmatic_access_token',
          'programmaticaccesstoken',
          'programmatic-access-token',
          'snowflake_pat',
          'snowflakepat',
          'snowflake-pat',
          'snowflake_token',
          'snowflaketoken',
          'snowflake-token',
        ],
      },
      pattern: String.raw`(?:ey[0-9A-Za-z_-]{10,400}\.){2}[0-9A-Za-z_-]{40,400}|[0-9A-Za-z_-]{100,500}`,
      bounds: { left: '\\w/+.@#-', right: '\\w/+.-' },
      reach: 1300,
      checks: ['mixed-case'],
      envNames: ['SNOWFLAKE_TOKEN'],
      description: 'Acts as its user within its role.',
      references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
    },
  ],
} as const satisfies ProviderSpec;
