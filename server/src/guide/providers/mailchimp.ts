/** What to do about a leaked Mailchimp key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const mailchimp = {
  provider: 'mailchimp',
  kind: 'mail',
  parts: {
    what: [
      {
        text: 'A key of 32 hex digits and a data centre (`-us6`) opens audiences, campaigns and reports of the account.',
        source: 'trufflesecurity/trufflehog@3ab759f, mailchimp detector',
        seen,
      },
    ],
    misuse: [
      { text: 'Look for exports of audiences and for campaigns that nobody of you made.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Mailchimp keys', href: 'https://admin.mailchimp.com/account/api/' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Under Extras, API keys, revoke the key.',
        link: { title: 'Mailchimp keys', href: 'https://admin.mailchimp.com/account/api/' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, mailchimp',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
