/** What to do about a leaked SendGrid key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const sendgrid = {
  provider: 'sendgrid',
  kind: 'mail',
  parts: {
    what: [
      {
        text: '`SG.` keys send mail and manage the account within their scopes; `/v3/scopes` lists them.',
        source: 'trufflesecurity/trufflehog@3ab759f, sendgrid detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Mail in your name that passes SPF and DKIM: phishing, and a reputation that is gone for weeks; a full-access key also reads contacts and makes further keys.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look through the Email Activity Feed for recipients and senders that are not yours; the Email Logs API goes back 30 days.',
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    stops: [{ text: 'Password resets, receipts and alerts that are sent with this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a key with restricted access: mail sending alone is enough for most programs.',
        link: { title: 'SendGrid keys', href: 'https://app.sendgrid.com/settings/api_keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'SendGrid keys', href: 'https://app.sendgrid.com/settings/api_keys' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, sendgrid',
        seen,
      },
    ],
    watch: [
      {
        text: 'Watch bounces, spam reports and block lists for two weeks. Have a second provider ready for sign-in mail in case the account is paused.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Restricted keys with `mail.send` alone, address restrictions of the account, and one key for each program.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
