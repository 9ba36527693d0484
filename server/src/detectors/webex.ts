/** Webex: bot or personal access tokens and client secrets. Format: https://developer.webex.com/docs/getting-started */
import type { ProviderSpec } from '../core/catalogue';

export const webex = {
  id: 'webex',
  name: 'Webex',
  homepage: 'https://www.webex.com',
  detectors: [
    {
      id: 'webex-access-token',
      name: 'Webex bot or personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['webex', 'spark_', 'wxc_'], within: 40 },
      pattern:
        '[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBEX_ACCESS_TOKEN', 'WEBEX_TEAMS_ACCESS_TOKEN'],
      description: 'Reads and posts in all rooms the bot or user is in.',
      references: ['https://developer.webex.com/docs/getting-started'],
    },
    {
      id: 'webex-client-secret',
      name: 'Webex client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['webex'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBEX_CLIENT_SECRET'],
      description: 'With the client id, gets tokens for users who approve the integration.',
      references: ['https://developer.webex.com/docs/getting-started'],
    },
  ],
} as const satisfies ProviderSpec;
