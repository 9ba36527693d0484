/** Telegram: bot tokens. Format: https://core.telegram.org/bots/api#authorizing-your-bot */
import type { ProviderSpec } from '../core/catalogue';

export const telegram = {
  id: 'telegram',
  name: 'Telegram',
  homepage: 'https://telegram.org',
  links: {
    keys: 'https://t.me/BotFather',
    rotate: 'https://core.telegram.org/bots/features#botfather',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'telegram-bot-token',
      name: 'Telegram bot token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: [':AA'], before: 12 },
      // The bot's number, a colon, and 35 characters of which the first two are always AA.
      pattern: String.raw`\d{8,12}:AA[0-9A-Za-z_-]{32,33}`,
      bounds: { left: '0-9', right: '\\w-' },
      show: { prefix: 0 },
      envNames: ['TELEGRAM_BOT_TOKEN'],
      description: 'Acts as the bot: reads its messages and posts in its name.',
      references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    },
    {
      id: 'telegram-token-by-name',
      name: 'Telegram bot token (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['telegram', 'tgram', 'tg_bot', 'tgbot', 'tg-bot', 'tg_token', 'tgtoken', 'tg-token', 'telebot'],
      },
      pattern: String.raw`\d{5,16}:(?=[0-9A-Za-z_-]{0,34}\d)[0-9A-Za-z_-]{35}`,
      bounds: { left: '0-9', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['TELEGRAM_BOT_TOKEN'],
      description: 'Acts as the bot: reads its messages and posts in its name.',
      references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    },
  ],
} as const satisfies ProviderSpec;
