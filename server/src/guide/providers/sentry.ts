/** What to do about a leaked Sentry key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const sentry = {
  provider: 'sentry',
  kind: 'monitoring',
  parts: {
    what: [
      {
        text: '`sntryu_` tokens act as a user, `sntrys_` as an organization. A DSN only sends events and may be public.',
        source: 'trufflesecurity/trufflehog@3ab759f, sentrytoken detector',
        seen,
      },
    ],
    misuse: [{ text: 'Read the audit log of the organization.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Sentry keys', href: 'https://sentry.io/settings/account/api/auth-tokens/' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: "User settings, Auth Tokens, or the organization's, and revoke it.",
        link: { title: 'Sentry keys', href: 'https://sentry.io/settings/account/api/auth-tokens/' },
        source: 'GitGuardian detector pages, Sentry',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
