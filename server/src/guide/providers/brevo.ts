/** What to do about a leaked Brevo key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const brevo = {
  provider: 'brevo',
  kind: 'mail',
  parts: {
    what: [
      {
        text: '`xkeysib-` keys send mail and messages and open the contacts of the account.',
        source: 'trufflesecurity/trufflehog@3ab759f, sendinbluev2 detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Mail and texts in your name, and all contacts of the account; an SMTP key only sends.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Look through the transactional logs, and for exports of contacts.', source: 'advice', seen }],
    stops: [{ text: 'Mail, texts and contact syncs that use this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Brevo keys', href: 'https://app.brevo.com/settings/keys/api' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Brevo keys', href: 'https://app.brevo.com/settings/keys/api' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look for campaigns and exports that are not yours, and watch bounces for two weeks.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'Allow only your addresses to use keys, and give each program its own.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
