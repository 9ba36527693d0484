/** What to do about a leaked Heroku key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const heroku = {
  provider: 'heroku',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`HRKU-` tokens act on the apps of their user, and read their configuration, with the secrets in it.',
        source: 'trufflesecurity/trufflehog@3ab759f, heroku detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'The token does all that its user can: read the configuration variables of all apps, with them other secrets, deploy, run one-off dynos.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at the activity of each app. Whoever had the token could read all config vars: rotate those too.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Deployments and scripts that use it; apps that run go on.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Heroku keys', href: 'https://dashboard.heroku.com/account' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'In the account, API Key: Regenerate.',
        link: { title: 'Heroku keys', href: 'https://dashboard.heroku.com/account' },
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look at the releases and activity of each app, and rotate what stands in configuration variables.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'OAuth authorizations with a scope for each script, and pipelines that deploy from the repository.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
