/**
 * Discord: bot tokens, webhooks and client secrets.
 * Format: https://discord.com/developers/docs/reference#authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const discord = {
  id: 'discord',
  name: 'Discord',
  homepage: 'https://discord.com',
  links: {
    keys: 'https://discord.com/developers/applications',
    rotate: 'https://discord.com/developers/docs/topics/oauth2',
  },
  detectors: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'discord',
          'bot_token',
          'bottoken',
          'bot-token',
          'token',
          'client.login',
          'bot.run',
          'client.run',
          'authorization',
          'bot_secret',
          'botsecret',
          'bot-secret',
        ],
      },
      // The first part is the bot's number in base64, and so starts with digits.
      pattern: String.raw`[MNO][ADQTgjwz][AEIMQUYcgk][0-5w-z][\w-]{19,24}\.[\w-]{6}\.[\w-]{27,40}`,
      bounds: { left: '\\w.-', right: '\\w-' },
      reach: 100,
      checks: ['mixed-case'],
      envNames: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN'],
      description: 'Acts as the bot: reads and writes in every server it was added to.',
      references: ['https://discord.com/developers/docs/reference#authentication'],
    },
    {
      id: 'discord-webhook-url',
      name: 'Discord webhook',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['discord.com/api/', 'discordapp.com/api/'], before: 15 },
      pattern: String.raw`(?:https?://)?(?:canary\.|ptb\.)?discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{16,22}/[0-9A-Za-z_-]{60,100}`,
      bounds: { right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['DISCORD_WEBHOOK_URL'],
      description: 'Posts messages to a channel, and edits and deletes the webhook.',
      references: ['https://discord.com/developers/docs/resources/webhook'],
    },
    {
      id: 'discord-client-secret',
      name: 'Discord client secret',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'discord_client_secret',
          'discordclientsecret',
          'discord-client-secret',
          'discord_secret',
          'discordsecret',
          'discord-secret',
          'discord_oauth_secret',
          'discordoauthsecret',
          'discord-oauth-secret',
        ],
        within: 20,
      },
      pattern: '[0-9A-Za-z_-]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['DISCORD_CLIENT_SECRET'],
      description: 'Acts as the application: exchanges codes for tokens of its users.',
      references: ['https://discord.com/developers/docs/topics/oauth2'],
    },
  ],
} as const satisfies ProviderSpec;
