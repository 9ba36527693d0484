/** What to do about a leaked Okta key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const okta = {
  provider: 'okta',
  kind: 'signing',
  parts: {
    what: [
      {
        text: 'A token (`00…`) has the rights of the administrator who made it, on every user of the organization.',
        source: 'trufflesecurity/trufflehog@3ab759f, okta detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Search the System Log for the token and for new administrators, factors and applications.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      { text: 'Create a new key under its own name, with a limit where one is offered.', source: 'advice', seen },
    ],
    revoke: [{ text: 'Security, API, Tokens, revoke.', source: 'unverified', seen }],
  },
} as const satisfies ProviderGuide;
