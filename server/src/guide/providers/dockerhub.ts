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
    risks: [
      {
        text: 'Private images can be pulled, and with write access tags can be replaced by images that your servers then run.',
        source: 'advice',
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
    stops: [
      { text: 'Pulls of private images on servers and in pipelines, and pushes of new ones.', source: 'advice', seen },
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
    watch: [{ text: 'Compare the digests of your tags with those that your pipeline pushed.', source: 'advice', seen }],
    prevent: [
      {
        text: 'Read-only tokens on servers, organization tokens for pipelines, and deployment by digest.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
