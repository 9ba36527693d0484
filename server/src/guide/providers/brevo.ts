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
    misuse: [{ text: 'Look through the transactional logs, and for exports of contacts.', source: 'advice', seen }],
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
  },
} as const satisfies ProviderGuide;
