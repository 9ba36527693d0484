/** What to do about a leaked Telegram key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const telegram = {
  provider: 'telegram',
  kind: 'chat',
  parts: {
    what: [
      {
        text: 'The token of a bot (`NUMBER:…`) is all that is needed to act as it: read what it is sent, write, and move its webhook.',
        source: 'trufflesecurity/trufflehog@3ab759f, telegrambottoken detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Whoever has the token reads what is sent to the bot and speaks as it in every chat and channel it is in; a second `getUpdates` or another webhook takes messages away from you.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'There is no log. Ask `getWebhookInfo` whether the webhook is still yours, and look at what the bot wrote.',
        source: 'advice',
        seen,
      },
    ],
    stops: [
      { text: 'The bot: its polling or its webhook answers 401 until it has the new token.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'A bot has one token: the new one comes with the revocation of the old one.',
        link: { title: 'BotFather', href: 'https://t.me/BotFather' },
        source: 'GitGuardian detector pages, Telegram bot token',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Send `/revoke` to @BotFather and choose the bot: the old token ends at once, so have the deployment ready.',
        link: { title: 'BotFather', href: 'https://t.me/BotFather' },
        source: 'GitGuardian detector pages, Telegram bot token',
        seen,
      },
    ],
    watch: [
      {
        text: 'Call `getWebhookInfo` for some days: the address must be yours. Look through the channels that the bot may post in.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Turn off what the bot does not need with @BotFather (groups, inline mode), and give it no rights as an administrator beyond its task.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
