/** What to do about a leaked PyPI key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const pypi = {
  provider: 'pypi',
  kind: 'packages',
  parts: {
    what: [
      {
        text: '`pypi-` tokens upload releases of all projects of a user, or of one.',
        source: 'trufflesecurity/trufflehog@3ab759f, pypi detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at the security history of the account, and compare each release since the leak with its tag.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Publish from the pipeline by trusted publishing, or make a token for the one project.',
        link: { title: 'PyPI keys', href: 'https://pypi.org/manage/account/token/' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'PyPI keys', href: 'https://pypi.org/manage/account/token/' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
