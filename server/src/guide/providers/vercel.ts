/** What to do about a leaked Vercel key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const vercel = {
  provider: 'vercel',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'A token of 24 characters acts on the projects of its user or team, with their environment variables.',
        source: 'trufflesecurity/trufflehog@3ab759f, vercel detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'The token does all that its user can in its teams: deploy, read environment variables, change domains.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the activity of the team and the list of deployments; environment variables could be read, so rotate those too.',
        link: { title: 'Vercel', href: 'https://vercel.com/dashboard' },
        source: 'unverified',
        seen,
      },
    ],
    stops: [{ text: 'Deployments and scripts that use it; what is deployed stays up.', source: 'advice', seen }],
    create: [
      {
        text: 'Make a token for the one team, with an end date.',
        link: { title: 'Tokens', href: 'https://vercel.com/account/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete it under Tokens.',
        link: { title: 'Tokens', href: 'https://vercel.com/account/tokens' },
        source: 'unverified',
        seen,
      },
      {
        text: 'A token can end itself: `DELETE https://api.vercel.com/v3/user/tokens/current`.',
        source: 'https://vercel.com/docs/rest-api',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare the deployments since the leak with your commits, and rotate variables that could be read.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Tokens for one team with an end date, sensitive variables that cannot be read back, and deployments from the repository.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
