/**
 * LINE: Messaging API channel access tokens and Notify tokens.
 * Format: https://developers.line.biz/en/reference/messaging-api/#get-consumption
 */
import type { ProviderSpec } from '../core/catalogue';

export const line = {
  id: 'line',
  name: 'LINE',
  homepage: 'https://developers.line.biz',
  detectors: [
    {
      id: 'line-channel-access-token',
      name: 'LINE Messaging API channel access token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'channel_access_token',
          'line_channel',
          'line-channel',
          'line_bot',
          'line-bot',
          'linebot',
          'linemessaging',
          'line.me',
          'channelaccesstoken',
          'line_access',
          'line_token',
          'line token',
          'line api',
        ],
        within: 40,
      },
      pattern: '[0-9A-Za-z+/]{171}[0-9A-Za-z+/=]',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['LINE_CHANNEL_ACCESS_TOKEN'],
      description: 'Sends messages to all followers of the official account.',
      references: ['https://developers.line.biz/en/reference/messaging-api/#get-consumption'],
    },
    {
      id: 'line-notify-token',
      name: 'LINE Notify token',
      class: 'secret',
      severity: 'medium',
      anchor: {
        in: 'context',
        literals: ['linenotify', 'line_notify', 'line-notify', 'notify-api.line.me'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{43}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LINE_NOTIFY_TOKEN'],
      description: 'Posted messages to one chat, until LINE Notify closed in 2025.',
      references: ['https://developers.line.biz/en/reference/messaging-api/#get-consumption'],
    },
  ],
} as const satisfies ProviderSpec;
