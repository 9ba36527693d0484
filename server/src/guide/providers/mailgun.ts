/** What to do about a leaked Mailgun key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';
const keysPage = { title: 'API security', href: 'https://app.mailgun.com/settings/api_security' };
const reference = 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication';
const keysReference = 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/keys/post-v1-keys';
const rotateNotes = 'trufflesecurity/how-to-rotate, mailgun';
const libraries = 'mailgun/documentation, list of libraries';

export const mailgun = {
  provider: 'mailgun',
  kind: 'mail',
  parts: {
    what: [
      {
        text: 'Mailgun sends, receives and checks mail for programs. A call is authorised by HTTP Basic with the user `api` and the key as password.',
        source: reference,
        seen,
      },
      {
        text: 'There are account keys with a role (admin, basic, developer, sending), domain sending keys that can only send as one domain, and the signing key of webhooks, which in its older form looks like an API key.',
        source: keysReference,
        seen,
      },
      {
        text: 'A `pubkey-` key only validates addresses and was made to be public.',
        source: 'trufflesecurity/trufflehog, mailgun detector',
        seen,
      },
    ],
    where: [
      {
        text: 'A key is valid for the account, while its domains live in one region: look at both `api.mailgun.net` and `api.eu.mailgun.net`.',
        source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/api-overview',
        seen,
      },
    ],
    risks: [
      {
        text: 'Mail that passes SPF and DKIM can be sent as your domains: phishing of your own customers is the usual case.',
        source: 'advice',
        seen,
      },
      {
        text: 'An account key also reads logs, mailing lists and stored messages, and with the admin role makes further keys, with which a thief stays after you revoke this one.',
        source: keysReference,
        seen,
      },
      {
        text: 'With the signing key, calls of webhooks can be forged: an HMAC-SHA256 over time and token is all that your program checks.',
        source: reference,
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look through the logs for recipients, subjects and sending addresses that are not yours, and for a rise in volume.',
        link: { title: 'Mailgun logs', href: 'https://app.mailgun.com/app/logs' },
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
      {
        text: 'The same by API: `POST /v1/analytics/logs` with `start` and `end`, or a duration such as `1d`, and the events accepted, delivered and failed. The older `/v3/{domain}/events` is deprecated and keeps only some days.',
        source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/logs',
        seen,
      },
      {
        text: 'List the keys (`GET /v1/keys`): each has an id, a role and the user who asked for it. The id is the end of the key, so you can find the leaked one, and ones that nobody of you made.',
        source: 'trufflesecurity/trufflehog, mailgun analyzer',
        seen,
      },
    ],
    stops: [
      {
        text: 'Everything that sends with this key: password resets, receipts, alerts. A domain sending key stops one domain, an account key all of them.',
        source: keysReference,
        seen,
      },
      {
        text: 'If it is the signing key: your handlers of webhooks refuse all calls until they have the new one.',
        source: reference,
        seen,
      },
    ],
    create: [
      {
        text: 'Open API security and create a key; its value is shown once.',
        link: keysPage,
        source: rotateNotes,
        seen,
      },
      {
        text: 'If the program only sends, make a domain sending key: it can post messages of its domain and nothing else. Otherwise choose the smallest role.',
        source: keysReference,
        seen,
      },
      {
        text: 'By API, `POST /v1/keys` takes `kind`, `role`, `domain_name` and `expiration` in seconds.',
        source: keysReference,
        seen,
      },
    ],
    place: [
      {
        text: "Mailgun's Go library reads `MG_API_KEY` (and `MG_URL`, `MG_WEBHOOK_SIGNING_KEY`) by itself with `NewMailgunFromEnv`; the JavaScript client throws when it is given no key.",
        source: 'mailgun/mailgun-go v5 and mailgun.js 14',
        seen,
      },
      {
        text: 'Official libraries: mailgun.js, mailgun (Python), mailgun-java, mailgun-go, mailgun-ruby, mailgun-php.',
        source: libraries,
        seen,
      },
    ],
    revoke: [
      {
        text: 'When every program uses the new key, delete the old one with the bin beside it in API security.',
        link: keysPage,
        source: rotateNotes,
        seen,
      },
      {
        text: 'If you use “Reset private API key” of the older page instead: the old key went on working for 48 hours unless it was expired by hand, so expire it.',
        source: 'Mailgun blog, 2014; GitLab DAST check 798.74',
        seen,
      },
      {
        text: 'A leaked signing key: profile, API security, HTTP webhook signing key, the rotate icon, Reset Key.',
        source: 'GitLab DAST check 798.75',
        seen,
      },
    ],
    watch: [
      {
        text: 'For two weeks, watch bounces, complaints and the block lists for your domains, and look at the list of keys again.',
        source: 'advice',
        seen,
      },
      {
        text: 'Have a plan for a suspended account: a second sending route, and a text for customers who got mail that was not yours.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Allow only the addresses of your servers to use the account (IP allow list), and give people roles instead of one shared key.',
        source: 'Mailgun release notes: IP Allowlist API, roles',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
