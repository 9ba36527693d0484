/** What to do about a leaked Mailjet key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const mailjet = {
  provider: 'mailjet',
  kind: 'mail',
  parts: {
    what: [
      {
        text: 'A key and its secret send mail of one (sub)account by HTTP Basic.',
        source: 'trufflesecurity/trufflehog@3ab759f, mailjet detector',
        seen,
      },
    ],
    misuse: [{ text: 'Look through the statistics and messages for mail that is not yours.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Mailjet keys', href: 'https://app.mailjet.com/account/apikeys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Mailjet keys', href: 'https://app.mailjet.com/account/apikeys' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
