/** What to do about a leaked Fly.io key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const flyio = {
  provider: 'flyio',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`FlyV1` tokens act on an organization or an app, within their caveats.',
        source: 'trufflesecurity/trufflehog@3ab759f, flyio detector',
        seen,
      },
    ],
    misuse: [{ text: 'Look at machines, releases and secrets that nobody of you made.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Fly.io keys', href: 'https://fly.io/dashboard/personal/tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: '`fly tokens list`, then `fly tokens revoke ID`.',
        link: { title: 'Fly.io keys', href: 'https://fly.io/dashboard/personal/tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
