/** What to do about a leaked npm key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const npm = {
  provider: 'npm',
  kind: 'packages',
  parts: {
    what: [
      {
        text: '`npm_` tokens read or publish packages as their user; a granular token is limited to packages and has an end date.',
        source: 'trufflesecurity/trufflehog@3ab759f, npm detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'With a publishing token a new version of your packages can be published, and everybody who updates runs it; a read token opens private packages.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at the versions of your packages since the leak: each has to match a release of yours.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Releases in pipelines and installs of private packages.', source: 'advice', seen }],
    create: [
      {
        text: 'Publish from the pipeline by trusted publishing, which needs no token; otherwise make a granular token for the one package.',
        source: 'advice',
        seen,
      },
    ],
    place: [
      {
        text: 'In `.npmrc`, name the variable `NPM_TOKEN` (with a dollar sign and braces) in place of the token: the command puts its value in.',
        source: 'unverified',
        seen,
      },
    ],
    revoke: [
      {
        text: 'On npmjs.com: your picture, Access Tokens, the cross beside the token; or `npm token delete ID`. It may take up to an hour.',
        link: { title: 'npm', href: 'https://www.npmjs.com' },
        source: 'npm/documentation, revoking access tokens',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare each version published since the leak with the tag it should come from; deprecate and report one that is not yours.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Publish from pipelines by trusted publishing instead of tokens, ask for a second factor for publishing, and use granular tokens with an end date.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
