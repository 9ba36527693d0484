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
    risks: [
      {
        text: 'A new release of the project can be uploaded with foreign code, and everybody who installs it runs it; a token for the whole account reaches all projects.',
        source: 'advice',
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
    stops: [{ text: 'Uploads from pipelines; installs are not touched.', source: 'advice', seen }],
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
    watch: [
      {
        text: 'Compare the files of each release since the leak with the tag they should come from; yank and report what is not yours.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Trusted publishing from pipelines instead of tokens; else tokens for single projects.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
