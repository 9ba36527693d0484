/**
 * Discord: bot tokens, webhooks and client secrets.
 * Format: https://discord.com/developers/docs/reference#authentication
 */
import type { ProviderSpec } from '../core/catalogue';

/** How base64 of a decimal number begins: its first two digits, the first of them no zero. */
const numberStarts =
  'MTA MTE MTI MTM MTQ MTU MTY MTc MTg MTk MjA MjE MjI MjM MjQ MjU MjY Mjc Mjg Mjk MzA MzE MzI MzM MzQ MzU MzY Mzc Mzg Mzk ' +
  'NDA NDE NDI NDM NDQ NDU NDY NDc NDg NDk NTA NTE NTI NTM NTQ NTU NTY NTc NTg NTk NjA NjE NjI NjM NjQ NjU NjY Njc Njg Njk ' +
  'NzA NzE NzI NzM NzQ NzU NzY Nzc Nzg Nzk ODA ODE ODI ODM ODQ ODU ODY ODc ODg ODk OTA OTE OTI OTM OTQ OTU OTY OTc OTg OTk';

export const discord = {
  id: 'discord',
  name: 'Discord',
  homepage: 'https://discord.com',
  links: {
    keys: 'https://discord.com/developers/applications',
    rotate: 'https://discord.com/developers/docs/topics/oauth2',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: numberStarts.split(' '), next: '012345wxyz' },
      // The bot's number, the seconds when the token was made, and a signature, each in base64.
      pattern: String.raw`(?:${numberStarts.replaceAll(' ', '|')})[0-5w-z][\w-]{19,22}\.[\w-]{6}\.[\w-]{27,40}`,
      bounds: { left: '\\w.+/-', right: '\\w.-' },
      reach: 100,
      checks: ['mixed-case'],
      show: { prefix: 0 },
      envNames: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN'],
      description: 'Acts as the bot: reads and writes in every server it was added to.',
      references: ['https://discord.com/developers/docs/reference#authentication'],
    },
    {
      id: 'discord-bot-token-by-name',
      name: 'Discord bot token (without a number)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'discord',
          'bot_token',
          'bottoken',
          'bot-token',
          'bot_secret',
          'botsecret',
          'bot-secret',
          'client.login',
          'bot.login',
          'bot.run',
          'client.run',
          'authorization: bot',
        ],
      },
      pattern: String.raw`(?:[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}|[\w-]{24}\.[\w-]{6}\.[\w-]{27})`,
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
          'discord_token',
          'discordtoken',
          'discord-token',
          'discord_api_token',
          'discord_oauth_secret',
          'discordoauthsecret',
          'discord-oauth-secret',
        ],
        within: 20,
      },
      pattern: String.raw`[0-9A-Za-z_=-]{32}|\d{32}`,
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['has-digit', 'random'],
      envNames: ['DISCORD_CLIENT_SECRET'],
      description: 'Acts as the application: exchanges codes for tokens of its users.',
      references: ['https://discord.com/developers/docs/topics/oauth2'],
    },
    {
      id: 'discord-client-id',
      name: 'Discord application ID',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['discord'] },
      pattern: String.raw`discord[\w.-]{0,12}(?:client|app|application|bot|token|oauth)[\w.-]{0,8}["\x27\]]{0,2}\s{0,3}(?:=>|:=|[:=(,])\s{0,3}["\x27]?(?<secret>\d{17,20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w/.-' },
      confidence: 'medium',
      envNames: ['DISCORD_CLIENT_ID'],
      description: 'Names an application; made to be public.',
      references: ['https://discord.com/developers/docs/topics/oauth2'],
    },
  ],
} as const satisfies ProviderSpec;
