/** What to do about a leaked Replicate key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const replicate = {
  provider: 'replicate',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`r8_` tokens run models and read predictions, with their inputs and outputs.',
        source: 'trufflesecurity/trufflehog@3ab759f, replicate detector',
        seen,
      },
    ],
    misuse: [
      { text: 'Look through the predictions of the account for runs that are not yours.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Replicate keys', href: 'https://replicate.com/account/api-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Replicate keys', href: 'https://replicate.com/account/api-tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
