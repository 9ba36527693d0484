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
    risks: [
      {
        text: 'The audience, with names and addresses, can be exported, and campaigns sent in your name.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Look for exports of audiences and for campaigns that nobody of you made.', source: 'advice', seen },
    ],
    stops: [{ text: 'Sign-up forms, shops and syncs that use this key.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Look for exports, campaigns and new users, and for contacts that were changed in bulk.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'One key for each integration, labelled, and two-factor sign-in for all users.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
