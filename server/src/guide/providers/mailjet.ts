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
    risks: [
      {
        text: 'Mail in your name, and contact lists and statistics of the account; the pair of key and secret is all that is asked for.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Look through the statistics and messages for mail that is not yours.', source: 'advice', seen }],
    stops: [{ text: 'Mail of every program that uses this pair.', source: 'advice', seen }],
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
    watch: [{ text: 'Watch bounces, spam complaints and the sender list for two weeks.', source: 'advice', seen }],
    prevent: [
      { text: 'A sub-account and key for each program, so that one can be stopped alone.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
