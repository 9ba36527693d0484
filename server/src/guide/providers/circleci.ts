/** What to do about a leaked CircleCI key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const circleci = {
  provider: 'circleci',
  kind: 'code',
  parts: {
    what: [
      {
        text: '`CCIPAT_` tokens act as their user: pipelines, contexts and logs.',
        source: 'trufflesecurity/trufflehog@3ab759f, circleci detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look for pipelines and contexts changed since the leak, and ask for the audit log.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'CircleCI keys', href: 'https://app.circleci.com/settings/user/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'CircleCI keys', href: 'https://app.circleci.com/settings/user/tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
