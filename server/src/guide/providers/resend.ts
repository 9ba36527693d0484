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
    misuse: [
      {
        text: 'Each key shows when it was last used; look through the logs for calls that are not yours.',
        link: { title: 'Resend usage', href: 'https://resend.com/logs' },
        source: 'advice',
        seen,
      },
    ],
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
  },
} as const satisfies ProviderGuide;
