/** What to do about a leaked Netlify key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const netlify = {
  provider: 'netlify',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`nfp_` tokens act on the sites of their user, with their build variables.',
        source: 'trufflesecurity/trufflehog@3ab759f, netlify detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'A personal access token does all that its user can: deploy other content to your sites, read environment variables of builds, change domains.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the audit log of the team and the list of deploys. Build variables could be read: rotate those too.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Deployments and scripts that use the token; sites that are up stay up.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Netlify keys', href: 'https://app.netlify.com/user/applications#personal-access-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Netlify keys', href: 'https://app.netlify.com/user/applications#personal-access-tokens' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, netlify',
        seen,
      },
    ],
    watch: [
      {
        text: "Compare the deploys since the leak with your commits, and look at the team's audit log.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use build hooks or deployments from the repository where that is enough, give tokens an end date, and mark variables as secret.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
