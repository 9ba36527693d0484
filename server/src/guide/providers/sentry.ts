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
    risks: [
      {
        text: 'An auth token reads errors, which hold personal data and often other secrets, and with write scopes uploads source maps, changes projects and members.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Read the audit log of the organization.', source: 'advice', seen }],
    stops: [
      {
        text: 'Uploads of releases and source maps in pipelines, and scripts that call the API; errors go on coming in, as they use the DSN.',
        source: 'advice',
        seen,
      },
    ],
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
    watch: [
      {
        text: "Look at the organization's audit log for new members, integrations and tokens.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use organization tokens with the one scope `org:ci` in pipelines, and scrub sensitive fields before events are sent.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
