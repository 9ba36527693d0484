/** What to do about a leaked Resend key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const resend = {
  provider: 'resend',
  kind: 'mail',
  parts: {
    what: [
      { text: '`re_` keys send mail, or with full access manage domains and keys too.', source: 'unverified', seen },
    ],
    risks: [
      {
        text: 'Mail in the name of your domains; a key with full access also adds domains and reads what was sent.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Each key shows when it was last used; look through the logs for calls that are not yours.',
        link: { title: 'Resend usage', href: 'https://resend.com/logs' },
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Mail of every program that uses this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a key that may only send, for one domain.',
        link: { title: 'Resend keys', href: 'https://resend.com/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Resend keys', href: 'https://resend.com/api-keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look through the sent mails and the keys of the team for some days, and watch bounces.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [{ text: 'Keys with sending access for one domain only.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
