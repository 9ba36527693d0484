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
    misuse: [
      {
        text: 'Look at the activity of each app. Whoever had the token could read all config vars: rotate those too.',
        source: 'advice',
        seen,
      },
    ],
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
  },
} as const satisfies ProviderGuide;
