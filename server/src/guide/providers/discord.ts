/** What to do about a leaked Discord key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const discord = {
  provider: 'discord',
  kind: 'chat',
  parts: {
    what: [
      {
        text: 'A bot token acts as the bot on every server that it is on; the address of a webhook is a secret itself and can post to one channel.',
        source: 'trufflesecurity/trufflehog@3ab759f, discordbottoken detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A bot token reads and writes wherever the bot is, and with administrator rights can delete channels and ban members; a webhook can only post, with any name and picture.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Read the audit log of each server, filtered by the bot.', source: 'advice', seen }],
    stops: [
      {
        text: 'The bot goes offline at once when the token is reset; a deleted webhook ends the posts of all that used it.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'A bot has one token: the new one comes with Reset Token. Take away intents and rights that it does not need.',
        link: { title: 'Applications', href: 'https://discord.com/developers/applications' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Open the application, Bot, Reset Token: the old one ends at once.',
        link: { title: 'Applications', href: 'https://discord.com/developers/applications' },
        source: 'GitLab DAST check 798.28',
        seen,
      },
      {
        text: 'A webhook: delete it in the settings of the channel, or send `DELETE` to its address.',
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: "Look through the server's audit log for roles, invites and webhooks that nobody of you made.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Give the bot the permissions and intents that it needs and no others, above all not Administrator.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
