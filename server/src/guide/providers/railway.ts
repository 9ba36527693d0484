/** What to do about a leaked Railway key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const railway = {
  provider: 'railway',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'A token acts on a project or an account, with its variables.',
        source: 'trufflesecurity/trufflehog@3ab759f, railwayapp detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at deployments that are not yours; variables could be read: rotate those too.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Railway keys', href: 'https://railway.com/account/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Railway keys', href: 'https://railway.com/account/tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
