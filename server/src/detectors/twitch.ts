/** Twitch: client secrets, access tokens and stream keys. Format: https://dev.twitch.tv/docs/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const twitch = {
  id: 'twitch',
  name: 'Twitch',
  homepage: 'https://www.twitch.tv',
  links: { keys: 'https://dev.twitch.tv/console/apps', seen: '2026-11-24' },
  detectors: [
    {
      id: 'twitch-token',
      name: 'Twitch client secret or access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['twitch', 'ttv_token', 'ttvtoken', 'ttv-token'], within: 40 },
      pattern: '[0-9a-z]{30}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['TWITCH_CLIENT_SECRET', 'TWITCH_ACCESS_TOKEN'],
      description: 'Acts as the app or for a user.',
      references: ['https://dev.twitch.tv/docs/authentication/'],
    },
    {
      id: 'twitch-stream-key',
      name: 'Twitch stream key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['live_'] },
      pattern: String.raw`live_\d{8,12}_[0-9A-Za-z]{30,36}`,
      checks: ['mixed'],
      envNames: ['TWITCH_STREAM_KEY'],
      description: 'Streams to the channel.',
      references: ['https://help.twitch.tv/s/article/twitch-stream-key-faq'],
    },
  ],
} as const satisfies ProviderSpec;
