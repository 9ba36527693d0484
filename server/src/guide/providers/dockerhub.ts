/** What to do about a leaked Docker Hub key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const dockerhub = {
  provider: 'dockerhub',
  kind: 'packages',
  parts: {
    what: [
      {
        text: '`dckr_pat_` tokens pull and push images of their user; `dckr_oat_` belong to an organization.',
        source: 'trufflesecurity/trufflehog@3ab759f, dockerhub detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare the digests of your tags with what your pipeline pushed, and look at the activity of the organization.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a token that may only read, unless it has to push.',
        link: { title: 'Docker Hub keys', href: 'https://app.docker.com/settings/personal-access-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Docker Hub keys', href: 'https://app.docker.com/settings/personal-access-tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
